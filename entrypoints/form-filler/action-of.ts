import { all, attr } from './dom';

const resolved = (address: string): string => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
};

/** Where a form is sent: the most foreign of its own address and those of its buttons, also of buttons that stand elsewhere in the page. */
export function actionOf(area: Element): string {
  const outside = all(document, '[formaction]').filter((one) => (one as HTMLButtonElement).form === area);
  const buttons = [...all(area, '[formaction]'), ...outside];
  const addresses = [attr(area, 'action'), ...buttons.map((button) => attr(button, 'formaction'))]
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map(resolved);
  return (
    addresses.find((address) => !/^https:\/\/(?:[a-z0-9-]+\.)*(?:house|senate)\.gov(?:[:/?#]|$)/i.test(address)) ??
    addresses[0] ??
    ''
  );
}
