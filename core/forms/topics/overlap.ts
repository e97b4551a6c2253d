/** Words that join or fill: no part of a topic's meaning. */
const SMALL = new Set(
  'and the of for to in on a an or by with at from issues issue policy policies reform act support us u s our costs cost general concerns matters legislation affairs about stop end save protect fund'.split(
    ' ',
  ),
);
/** Words that many topics share: alone they say nothing ("human rights" is not "Human Services"). */
const WEAK = new Set(
  'human global world service services security national american rights right social public care relations federal state government international foreign domestic local community development other new protection system programs program assistance family general private civil'.split(
    ' ',
  ),
);
/** Words that narrow a topic to another one: "Global Health" is no place for Medicare. */
const NARROWS =
  /\b(?:global|international|foreign|world|mental|behaviou?ral|reproductive|maternal|wom[ae]ns?|animals?|military|veterans?|native|tribal|indian|students?|retirees?|plant|campaign|higher|elementary|secondary|pre k|k (?:to |through )?12|nominations?|dental|environmental|oral|missile|(?<=food |public |product |road |workplace |consumer )safety|insurance|prayer|support)\b/g;

/** Worth of a label that has only a part of the topic's words. */
export const BROADER = 0.6;

export const stem = (word: string): string => word.replace(/(?:ation|ings?|ies|ity|ics?|als?|es|s|y)$/, '').slice(0, 8);
const words = (text: string): string[] => text.split(' ').filter((word) => word.length > 1 && !SMALL.has(word));

/** How well a label's own words say a topic, 0–1: for topics that no concept knows, and where the list has the very word. */
export function overlap(topic: string, label: string): number {
  if (topic === label) return 1;
  const want = new Set(words(topic).map(stem));
  const have = new Set(words(label).map(stem));
  const shared = [...want].filter((one) => have.has(one));
  const strong = words(topic).filter((word) => !WEAK.has(word) && have.has(stem(word))).length;
  if (shared.length === 0) return 0;
  if (shared.length === want.size && want.size === have.size) return 0.99;
  if (strong === 0 && !(shared.length === want.size && want.size > 1)) return 0;
  const whole = shared.length === want.size || shared.length === have.size;
  const size = Math.max(want.size, have.size);
  // A label that names less than the topic may mean another thing: animal welfare is no welfare.
  if (shared.length === want.size) return 0.7 + 0.27 * (shared.length / size);
  return whole ? (have.size > 1 && strong > 0 ? 0.93 : BROADER) : 0.4;
}

/** Words of many subject lines, and those that name a whole field: none of them is a rare word that two texts share. */
const LOOSE = new Set(
  'pass vote please congress senate house senator representative bill law people america country state support oppose defend restore extend expand strengthen increase raise lower release free keep give make need time year more less every against between under over held home life work working price prices help just justice fair safe future great young finance welfare health education trade power powers control water energy budget labor school schools taxes defense court courts justice business bank food children family families women workers nuclear animals drug drugs crime police medical insurance land cancer'.split(
    ' ',
  ),
);

/** How many of a text's telling words stand in a label: "Protect Dreamers" and "DACA and Dreamers" share one. */
export function sharedWords(text: string, label: string): number {
  const have = new Set(words(label).map(stem));
  const telling = words(text).filter((word) => word.length > 3 && !WEAK.has(word) && !LOOSE.has(word));
  return new Set(telling.map(stem).filter((one) => have.has(one))).size;
}

/** True when a label says more than what was found in it, the topic and words that say nothing. */
export const unsaid = (label: string, found: string, topic: string): boolean => {
  const known = new Set(words(`${found} ${topic}`).map(stem));
  return words(label).some((word) => word.length > 3 && !WEAK.has(word) && !known.has(stem(word)));
};

/** Words of a label that narrow it, beside what a rule found there and what the topic says itself. */
export const narrows = (label: string, found: string, topic: string): boolean =>
  (label.replace(found, ' ').match(NARROWS) ?? []).some((word) => !topic.includes(word.slice(0, 5)));
