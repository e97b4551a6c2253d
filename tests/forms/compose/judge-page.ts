/**
 * What became of a page's controls. Everything here runs inside the page: `stateOfPage` before and after, in document
 * order through open shadow trees; `judge` compares.
 */
export interface ControlState {
  readonly want: string;
  readonly kind: string;
  readonly value: string;
  readonly label: string;
  readonly ok: boolean | undefined;
  readonly checked: boolean | undefined;
  readonly said: string;
}

/** Runs in the page: no names from outside. */
export function stateOfPage(): ControlState[] {
  const found: ControlState[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) walk(one.shadowRoot);
      const big = one instanceof HTMLElement && one.isContentEditable && !one.parentElement?.isContentEditable;
      const drawn = one.hasAttribute('data-want') && /combobox|listbox/.test(one.getAttribute('role') ?? '');
      if (
        !big &&
        !drawn &&
        !(one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement)
      )
        continue;
      const box = one instanceof HTMLInputElement && /checkbox|radio/.test(one.type);
      const chosen = one instanceof HTMLSelectElement ? one.options[one.selectedIndex] : undefined;
      const marked = one instanceof HTMLSelectElement && one.querySelector('[data-ok]') !== null;
      found.push({
        want: one.getAttribute('data-want') ?? '',
        kind: box ? 'box' : one instanceof HTMLSelectElement ? 'select' : 'text',
        value: big
          ? ((one as HTMLElement).innerText ?? '')
          : drawn && !('value' in one)
            ? (one.textContent ?? '').trim()
            : String((one as HTMLInputElement).value),
        label: chosen?.text.trim() ?? '',
        ok: marked ? chosen?.hasAttribute('data-ok') === true : undefined,
        checked: box ? (one as HTMLInputElement).checked : undefined,
        said: `${one.id || one.getAttribute('name') || one.localName}`,
      });
    }
  };
  walk(document);
  return found;
}

export interface Fault {
  /** `violation`: must be left and was not. `wrong`: holds something else than wanted. `missed`: left empty. */
  readonly kind: 'violation' | 'wrong' | 'missed';
  readonly want: string;
  readonly said: string;
  readonly value: string;
}
export interface Verdict {
  readonly required: number;
  readonly right: number;
  readonly faults: readonly Fault[];
}

const digits = (text: string): string => text.replace(/\D/g, '');
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const SAME_AS: Readonly<Record<string, string>> = { 'x-email-confirm': 'email' };

function holds(token: string, now: ControlState, values: Readonly<Record<string, string>>): boolean {
  if (now.ok !== undefined) return now.ok;
  const value = values[SAME_AS[token] ?? token] ?? '';
  if (token === 'tel' || token === 'x-zip4') return digits(now.value) === digits(value);
  if (token === 'postal-code')
    return digits(now.value) === value || digits(now.value) === value + (values['x-zip4'] ?? '');
  // A box called "ZIP+4" without one for the ZIP: five digits and nine are what a person writes there.
  if (token === 'x-zip9')
    return [values['postal-code'], `${values['postal-code']}${values['x-zip4']}`].includes(digits(now.value));
  if (token === 'honorific-prefix')
    return squash(now.label || now.value).replace('.', '') === squash(value).replace('.', '');
  if (token === 'address-line1' || token === 'street-address')
    return [value, `${values['address-line1']} ${values['address-line2']}`].some(
      (one) => squash(one) === squash(now.value),
    );
  if (token === 'address-level1') return ['wa', 'washington'].includes(squash(now.label || now.value));
  if (token === 'country') return /^(?:us|usa|united states(?: of america)?)$/.test(squash(now.label || now.value));
  return squash(now.value) === squash(value);
}

/** Compares: every control with a mark must hold what the mark says, all others must be as they were. */
export function judge(
  before: readonly ControlState[],
  after: readonly ControlState[],
  values: Readonly<Record<string, string>>,
): Verdict {
  const faults: Fault[] = [];
  let required = 0;
  let right = 0;
  after.forEach((now, index) => {
    const was = before[index];
    const changed =
      was === undefined
        ? now.value !== '' && now.kind === 'text'
        : was.value !== now.value || was.checked !== now.checked || was.label !== now.label;
    const optional = now.want.endsWith('?');
    const token = now.want.replace('?', '');
    const fault = (kind: Fault['kind']): unknown =>
      faults.push({ kind, want: now.want, said: now.said, value: (now.label || now.value).slice(0, 40) });
    if (token === '') {
      if (changed) fault('violation');
      return;
    }
    if (!optional) required++;
    const good =
      token === 'check'
        ? now.checked === true
        : token === 'uncheck'
          ? now.checked === false
          : holds(token, now, values);
    if (good) right += optional ? 0 : 1;
    else if (changed) fault('wrong');
    else if (!optional) fault('missed');
  });
  return { required, right, faults };
}
