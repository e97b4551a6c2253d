import type { Control } from './snapshot';
import type { FieldToken } from './tokens';
import type { FillValues } from './values';

/** What else stands on the form that a value's shape depends on. */
export interface Neighbours {
  readonly hasZip4: boolean;
  readonly hasLine2: boolean;
  readonly hasArea: boolean;
}

const hintsOf = (control: Control): string =>
  [...control.labels.filter(({ from }) => from !== 'after').map(({ text }) => text), control.pattern].join(' ');

const PHONES: readonly ((d: string) => string)[] = [
  (d) => d,
  (d) => `${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6)}`,
  (d) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`,
  (d) => `${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6)}`,
  (d) => `(${d.slice(0, 3)})${d.slice(3, 6)}-${d.slice(6)}`,
  (d) => `+1${d}`,
];
const [plain, dashes, brackets, dots] = PHONES as [
  (d: string) => string,
  (d: string) => string,
  (d: string) => string,
  (d: string) => string,
];

/** Shapes that a page shows as an example or a mask. */
const EXAMPLES: readonly (readonly [RegExp, (d: string) => string])[] = [
  [/\([\dx#_]{3}\)\s?[\dx#_]{3}-[\dx#_]{4}/i, brackets],
  [/[\dx#_]{3}-[\dx#_]{3}-[\dx#_]{4}/i, dashes],
  [/[\dx#_]{3}\.[\dx#_]{3}\.[\dx#_]{4}/i, dots],
];

/** A pattern of the page's is tried only when it cannot run away: no repeated group inside a repetition. */
function passes(pattern: string, text: string): boolean | undefined {
  if (pattern === '' || pattern.length > 120 || /[+*}]\)?[+*{]|\\[1-9]|\)[+*{]/.test(pattern)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return undefined;
  }
}

function shapePhone(digits: string, control: Control): string | undefined {
  const max = control.maxLength ?? 99;
  const fitting = PHONES.map((shape) => shape(digits)).filter((text) => text.length <= max);
  const accepted = fitting.find((text) => passes(control.pattern, text) === true);
  if (accepted !== undefined) return accepted;
  if (control.type === 'number') return fitting[0];
  const example = EXAMPLES.find(([like]) => like.test(hintsOf(control)))?.[1](digits);
  return example !== undefined && example.length <= max
    ? example
    : fitting.includes(plain(digits))
      ? plain(digits)
      : undefined;
}

/** The seven digits beside an area code's own box: plain, but where the page shows the hyphen, wants it, or has room for just that. */
function shapeLocal(digits: string, control: Control): string {
  const bare = digits.slice(3);
  const hyphen = `${digits.slice(3, 6)}-${digits.slice(6)}`;
  if ((control.maxLength ?? 9) < 8 || passes(control.pattern, hyphen) === false || control.type === 'number')
    return bare;
  const asked = control.maxLength === 8 || passes(control.pattern, bare) === false;
  return asked || /(?<![\dx#_-])[\dx#_]{3}-[\dx#_]{4}/i.test(hintsOf(control)) ? hyphen : bare;
}

function shapeZip(zip: string, zip4: string | undefined, control: Control, { hasZip4 }: Neighbours): string {
  const long = zip4 === undefined ? undefined : `${zip}-${zip4}`;
  const room = (control.maxLength ?? 10) >= 10 && control.type !== 'number';
  if (long === undefined || hasZip4 || !room) return zip;
  const wants =
    /\d{5}-\d{4}|zip ?\+ ?4|zip ?plus ?4|nine|9.?digit/i.test(hintsOf(control)) ||
    passes(control.pattern, zip) === false;
  return wants && passes(control.pattern, long) !== false ? long : zip;
}

function shapeStreet(values: FillValues, control: Control, { hasLine2 }: Neighbours): string | undefined {
  const line1 = values['address-line1'];
  const line2 = values['address-line2'];
  if (line1 === undefined || line2 === undefined || hasLine2) return line1;
  const both = `${line1}${control.kind === 'textarea' ? '\n' : ' '}${line2}`;
  return both.length <= (control.maxLength ?? both.length) ? both : line1;
}

/** The text a typed control takes for a token: undefined when the supporter has given nothing for it. */
export function shapeValue(
  token: FieldToken,
  values: FillValues,
  control: Control,
  near: Neighbours,
): string | undefined {
  const max = control.maxLength ?? 10_000;
  const value = values[token];
  switch (token) {
    case 'tel':
      if (value !== undefined && near.hasArea) return shapeLocal(value, control);
      return value === undefined ? undefined : shapePhone(value, control);
    case 'postal-code':
      return value === undefined ? undefined : shapeZip(value, values['x-zip4'], control, near);
    case 'address-line1':
    case 'street-address':
      return shapeStreet(values, control, near);
    case 'country':
      return max >= 13 ? 'United States' : max >= 3 ? 'USA' : 'US';
    case 'additional-name':
      return value === undefined || (max > 2 && !/\binitial\b|\bm\.?i\.?\b/i.test(hintsOf(control)))
        ? value
        : value.slice(0, 1);
    default:
      return value;
  }
}
