/** Longest piece of a page's text that is judged: keeps every pattern's cost bounded. */
const CAP = 240;

const MARKS = /\b(?:required|obligatori[oa]|requerid[oa]|optional|opcional|mandatory)\b/g;
const FILLERS =
  /^(?:(?:please|kindly|by|favor|por|\d{1,2}|step|enter|type|provide|fill|supply|give|tell|select|choose|pick|input|insert|write|specify|indicate|confirmar|ingrese|escriba|seleccione|elija|introduzca|us|in|with|what|whats|which|is|are|your|the|a|an|my|our|me|su|sus|tu|el|la|los|las|un|una|constituents?|senders?|of) )+/;
const TAILS = / (?:here|below|above|field|fields|below)$/;

/**
 * Folds a text of the page for matching: lower case, no accents, no punctuation, "e-mail" as one word, "+4" as
 * "plus4", without words that only say required or optional.
 */
export function foldText(text: string): string {
  let s = text.length > CAP ? text.slice(0, CAP) : text;
  s = s.toLowerCase();
  if (/[^\x20-\x7e]/.test(s)) s = s.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return s
    .replace(/['`\u2018\u2019]/g, '')
    .replace(/\be[-\u2010-\u2015 ]mail/g, 'email')
    .replace(/\+ ?(?:4|four)\b/g, ' plus4 ')
    .replace(/&/g, ' and ')
    .replace(/p\. ?o\. ?/g, 'po ')
    .replace(/\bm\. ?i\b/g, 'mi')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(MARKS, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The part of a folded text that says what is wanted: "please enter your first name here" becomes "first name". */
export function coreOf(folded: string): string {
  const head = FILLERS.exec(folded)?.[0];
  const s = (head === undefined ? folded : folded.slice(head.length)).replace(TAILS, '');
  return s === '' ? folded : s;
}

const NAME_JUNK =
  /\b(?:[0-9a-f]{8} ?[0-9a-f]{4} ?[0-9a-f]{4} ?[0-9a-f]{4} ?[0-9a-f]{12}|form|fields?|fld|input|ctl\d*|edit|submitted|txt|ddl|tb|tbx|cbo|lst|frm|wpforms|wpcf7|item|meta|nf|gform|mat|control|element|req|reqd|required|valid|qi|q ?\d+|et|pb|contact|mailing|contenido|cphmain|main|content|elementor|ninja|hs|webform|component|submission|container|wrapper|your|my|data|model|ff|el|id|r\d|answer|question|custom|text|box|ctrl|control|select|dropdown|drop|down|new|user info|info)\b/g;
const HEX = /\b(?=[a-f]*\d)[0-9a-f]{6,}\b|\b\d{3,}\b/g;
const CAMEL = /([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g;

/**
 * The words of a name or id: camel case and separators split, GUIDs, random parts and words of the form's maker
 * ("ctl00$ctl14$FirstName", "required-zip5", "form_fields[field_1d46919]") taken away.
 */
export function wordsOfName(name: string): string {
  if (name === '') return '';
  const s = (name.length > CAP ? name.slice(0, CAP) : name)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{15,}/gi, ' ')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .replace(CAMEL, '$1$3 $2$4')
    .toLowerCase()
    .replace(/\be ?mail/g, 'email')
    .replace(NAME_JUNK, ' ')
    .replace(HEX, ' ')
    .replace(/\b[a-z]?\d{2,}\b|^ *\d+\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/\b(first|last|middle|name|names|city|state|prefix|suffix|message|subject|topic|full) \d+$/, '$1');
  return /[a-z]/.test(s) ? s : '';
}

const SAYS_NOTHING = new Set(
  (
    'this is are must be cannot can not blank empty field fields please enter select choose type fill out in here untitled text ' +
    'input answer value none na no yes label question option one box and all the press tab limit max maximum character ' +
    'characters chars remaining left of eg eg ex example marked with an asterisk indicates click to escriba aqui campo seleccione elija'
  ).split(' '),
);

/** True for a text that says nothing about what is wanted: "Required", "*", "Please type here", "0 of 500 characters". */
export const isJunk = (folded: string): boolean =>
  folded.split(' ').every((word) => word.length < 2 || SAYS_NOTHING.has(word) || /^\d+$/.test(word));
