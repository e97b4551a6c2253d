/** Titles that a person may choose; '' (none) is offered beside them. */
export const HONORIFICS: readonly string[] = [
  'Mr.',
  'Ms.',
  'Mrs.',
  'Miss',
  'Mx.',
  'Dr.',
  'Prof.',
  'Rev.',
  'Rabbi',
  'Pastor',
  'Father',
  'Sister',
  'The Honorable',
];

/** Endings of a name that a person may choose. */
export const SUFFIXES: readonly string[] = ['Jr.', 'Sr.', 'II', 'III', 'IV', 'V', 'Esq.', 'M.D.', 'Ph.D.'];

/** Spellings of one title, folded: lower case, letters and single spaces only. The first is the usual one. */
const TITLE_FORMS: readonly (readonly string[])[] = [
  ['mr', 'mister', 'sr', 'senor'],
  ['ms', 'mizz'],
  ['mrs', 'missus', 'missis', 'mistress', 'sra', 'senora'],
  ['miss', 'srta', 'senorita'],
  ['mx'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend', 'the rev', 'the reverend', 'revd'],
  ['rabbi'],
  ['pastor'],
  ['father', 'fr'],
  ['sister'],
  ['brother'],
  ['imam'],
  ['hon', 'honorable', 'the honorable', 'the hon'],
];

const SUFFIX_FORMS: readonly (readonly string[])[] = [
  ['jr', 'junior'],
  ['sr', 'senior'],
  ['ii', '2nd', 'second'],
  ['iii', '3rd', 'third'],
  ['iv', '4th', 'fourth'],
  ['v', '5th', 'fifth'],
  ['esq', 'esquire'],
  ['md'],
  ['phd'],
  ['dds'],
  ['jd'],
  ['rn'],
  ['cpa'],
  ['ret', 'retired'],
];

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const formOf = (forms: readonly (readonly string[])[], text: string): string => {
  const folded = fold(text);
  return forms.find((group) => group.includes(folded))?.[0] ?? folded;
};

/** One spelling for every way of writing a title: "Mister", "MR" and "Mr." are `mr`; "Mr. and Mrs." stays itself. */
export const foldHonorific = (text: string): string => formOf(TITLE_FORMS, text);

/** The same for endings of names: "3rd" and "III" are `iii`. */
export const foldSuffix = (text: string): string => formOf(SUFFIX_FORMS, text.replace(/\./g, ''));
