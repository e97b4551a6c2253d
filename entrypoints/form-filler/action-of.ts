import { all, attr, closest } from './dom';

const resolved = (address: string): string => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
};

/**
 * Where a form, or the form round a part of one, is sent: the most foreign of its own address and those of its buttons,
 * also of buttons that stand elsewhere in the page. '' for what is in no form.
 */
export function actionOf(area: Element): string {
  const form = closest(area, 'form');
  if (!form) return '';
  const outside = all(document, '[formaction]').filter((one) => (one as HTMLButtonElement).form === form);
  const buttons = [...all(form, '[formaction]'), ...outside];
  const addresses = [attr(form, 'action'), ...buttons.map((button) => attr(button, 'formaction'))]
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map(resolved);
  return (
    addresses.find((address) => !/^https:\/\/(?:[a-z0-9-]+\.)*(?:house|senate)\.gov(?:[:/?#]|$)/i.test(address)) ??
    addresses[0] ??
    ''
  );
}
