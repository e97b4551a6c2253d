/** What offices file topics under in Spanish, on text folded by `foldText`, in the words that the concepts know. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:relaciones|asuntos|politica) (?:exterior(?:es)?|internacional(?:es)?)\b/g, 'foreign relations'],
  [/\bderechos humanos\b/g, 'human rights'],
  [/\bderechos civiles\b/g, 'civil rights'],
  [/\bseguro social\b/g, 'social security'],
  [/\bseguridad nacional\b/g, 'homeland security'],
  [/\b(?:cuidado de la |atencion de la )?salud\b|\bcuidado medico\b/g, 'health care'],
  [/\beducacion\b/g, 'education'],
  [/\b(?:in)?migracion\b/g, 'immigration'],
  [/\bimpuestos\b/g, 'taxes'],
  [/\bpresupuesto\b/g, 'budget'],
  [/\beconomia\b/g, 'economy'],
  [/\bveteranos\b/g, 'veterans'],
  [/\bmedio ?ambiente\b/g, 'environment'],
  [/\bcambio climatico\b/g, 'climate change'],
  [/\benergia\b/g, 'energy'],
  [/\bagricultura\b/g, 'agriculture'],
  [/\bvivienda\b/g, 'housing'],
  [/\bdefensa\b/g, 'defense'],
  [/\bcomercio\b/g, 'trade'],
  [/\b(?:trabajo|empleos?)\b/g, 'labor'],
  [/\barmas(?: de fuego)?\b/g, 'guns'],
  [/\baborto\b/g, 'abortion'],
  [/\btransporte\b/g, 'transportation'],
  [/\btecnologia\b/g, 'technology'],
  [/\banimales\b/g, 'animals'],
  [/\bprivacidad\b/g, 'privacy'],
];

/** One look tells most lists from Spanish ones. */
const ANY = new RegExp(WORDS.map(([spanish]) => spanish.source).join('|'));

/** A folded label with its Spanish topics said in English; any other label as it is. */
export const inEnglish = (label: string): string =>
  ANY.test(label) ? WORDS.reduce((text, [spanish, english]) => text.replace(spanish, english), label) : label;
