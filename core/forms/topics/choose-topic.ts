import { foldText } from '../fold-text';
import type { ControlOption } from '../snapshot';
import { CONCEPTS, type Concept } from './concepts';

/** The chosen answer with 0–1 of confidence, or up to three to offer when none is sure. */
export type TopicChoice =
  | { readonly index: number; readonly label: string; readonly confidence: number }
  | { readonly suggestions: readonly string[] };

/** Below this the person chooses. */
const ENOUGH = 0.5;
/** "Other": no wrong answer, hardly a right one. */
const LAST_RESORT = 0.52;
/** Each further topic of the alert counts a little less than the one before. */
const STEP = 0.03;

const NO_TOPIC =
  /^(?:(?:please )?(?:select|choose|pick)\b.*|topics?|issues?|subject|none|n a)$|no (?:response|reply)|response (?:not )?(?:needed|necessary)|\btours?\b|\bflags?\b|casework|case work|help with|federal agenc(?:y|ies)$|agency (?:assistance|help)|internship|\bintern\b|academ(?:y|ies) nom|service academ|academy nominations|congratulat|greeting|eagle scout|\bweb ?site\b|schedul|meeting request|invitation|appointment request|^grants?$|grant (?:request|letter)|\bvisit|passport|private legislation|\bpress\b|condolence|inaugurat|resume|employment with|job application|assistance|^advocacy$|sign ?up|newsletter|art competition|staff/;
const OTHER =
  /^(?:other|others|general|miscellaneous|misc|something else|not listed|all other)\b|\bother(?: issues?| topics?)?$|^otro/;

const stem = (word: string): string => word.replace(/(?:ies|es|s|ing|al|ation|ic|y)$/, '').slice(0, 7);
const SMALL = new Set([
  'and',
  'the',
  'of',
  'for',
  'to',
  'in',
  'on',
  'a',
  'an',
  'issues',
  'issue',
  'policy',
  'reform',
  'act',
  'support',
  'us',
  'u',
  's',
  'rights',
  'other',
  'general',
  'national',
  'american',
  'our',
  'costs',
]);
const stems = (text: string): string[] =>
  text
    .split(' ')
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .map(stem)
    .filter((word) => word.length > 2);

/** How well a label's own words say the topic: for topics that no concept knows. */
function overlap(topic: string, label: string): number {
  if (topic === label) return 0.99;
  const want = new Set(stems(topic));
  const have = stems(label);
  if (want.size === 0 || have.length === 0) return 0;
  const hits = have.filter((word) => want.has(word)).length;
  return hits === 0 ? 0 : 0.55 + 0.4 * (hits / Math.max(want.size, have.length));
}

function filedUnder(concept: Concept, label: string): number {
  if (concept.not?.test(label)) return 0;
  return concept.filed.find(([, like]) => like.test(label))?.[0] ?? 0;
}

function worthOf(topic: string, concepts: readonly Concept[], label: string): number {
  const known = concepts.map((concept, at) => filedUnder(concept, label) - at * 0.02);
  return Math.max(0, overlap(topic, label), ...known);
}

/**
 * Chooses the alert's topic from an office's own list by meaning. `topics` are the publisher's words, most fitting first.
 * Never a prompt, a service of the office or "no response"; below the threshold the three best are offered instead.
 */
export function chooseTopic(topics: readonly string[], options: readonly ControlOption[]): TopicChoice {
  const wishes = topics.slice(0, 8).map((text, at) => {
    const topic = foldText(text);
    return { topic, concepts: CONCEPTS.filter((concept) => concept.about.test(topic)), weight: 1 - at * STEP };
  });
  const rated = options.map((option, index) => {
    const label = foldText(option.label);
    if (label === '' || option.disabled === true || NO_TOPIC.test(label))
      return { index, label: option.label, worth: 0 };
    const worth = Math.max(0, ...wishes.map(({ topic, concepts, weight }) => worthOf(topic, concepts, label) * weight));
    const other = wishes.length > 0 && OTHER.test(label) ? LAST_RESORT : 0;
    return { index, label: option.label, worth: Math.max(worth, other) };
  });
  const best = rated.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth || a.index - b.index);
  const [top] = best;
  if (top !== undefined && top.worth >= ENOUGH)
    return { index: top.index, label: top.label, confidence: Math.round(top.worth * 100) / 100 };
  return { suggestions: best.slice(0, 3).map(({ label }) => label) };
}
