import { foldText } from '../fold-text';
import { ALL } from './all-concepts';

/** Words of a subject line that name no topic by themselves: "Vote no", "Congress must act", "global", "online". */
const LOOSE =
  /^(?:votes?|voting|congress\w*|govern\w*|emergenc\w*|global|international|foreign|overseas|peace|war|credit|space|culture|online|tech|jobs?|research|competition|histor\w*|research|child\w*|famil\w*|life|women|food|water|gas|coast\w*|equality|democracy|import\w*|export\w*|business\w*|marriage|bears?|cure|services?|science|roads?|loans?|border|bank\w*|financ\w*|econom\w*|church|faith|party|retirement|insurance|accessib\w*|plastic|territor\w*|school|workers?|army|debt|spending|disaster|shooting)$/;

/**
 * What a subject line or a title speaks of, in its own words: for alerts whose publisher named no topic, or none that an
 * office files. Only words that name a topic by themselves; most are one or two.
 */
export function spokenTopics(about: string): readonly string[] {
  const text = foldText(about);
  const found: { readonly from: number; readonly to: number; readonly word: string }[] = [];
  for (const concept of ALL) {
    const hit = concept.about.exec(text);
    if (hit === null) continue;
    const rest = /^[a-z0-9]*/.exec(text.slice(hit.index + hit[0].length))?.[0] ?? '';
    const word = `${hit[0]}${rest}`.trim();
    if (!LOOSE.test(word)) found.push({ from: hit.index, to: hit.index + word.length, word });
  }
  // "Drug prices" speaks of no drugs: a part of what was heard says nothing by itself.
  const whole = found.filter(
    (one) => !found.some(({ from, to, word }) => from <= one.from && to >= one.to && word.length > one.word.length),
  );
  return [...new Set(whole.map(({ word }) => word))];
}
