import { foldText } from '../fold-text';
import type { ControlOption } from '../snapshot';
import { ALL } from './all-concepts';
import type { Concept } from './concepts';
import { BROADER, narrows, overlap, sharedWords, unsaid } from './overlap';
import { inEnglish } from './spanish-labels';
import { spokenTopics } from './spoken-topics';

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
  /^(?:(?:please )?(?:select|choose|pick)\b.*|topics?|issues?|subject|none|n a)$|no (?:response|reply)|response (?:not )?(?:needed|necessary)|\btours?\b|\bflags?\b|casework|case work|help with|federal agenc(?:y|ies)$|agency (?:assistance|help)|internship|\bintern\b|academ(?:y|ies) nom|service academ|academy nominations|congratulat|greeting|eagle scout|\bweb ?site\b|schedul|meeting request|invitation|appointment request|^grants?$|grant (?:request|letter)|\bvisit|passport|private legislation|\bpress\b|condolence|inaugurat|resume|employment with|job application|assistance|^advocacy$|sign ?up|newsletter|art competition|staff|\bstor(?:y|ies)\b/;
const OTHER =
  /^(?:other|others|general|miscellaneous|misc|something else|not listed)$|^(?:general|miscellaneous) (?:and |other|government concerns|concerns|issues|other issues)|^other (?:and |general|not listed)|^(?:all |any )?other(?: issues?| topics?| matters?| concerns?)?$|^otro/;

/** A label's parts by themselves: "Defense & Foreign Affairs" holds two topics. */
function partsOf(label: string): readonly string[] {
  const parts = label.split(/[/,;&|]|\b(?:and|y)\b/i).map((part) => inEnglish(foldText(part)));
  return parts.filter((part) => part !== '');
}

/** The very words of the alert go before any synonym, a little behind the first topic's best. */
const OWN_WORDS = 0.985;
const OWN_WORD = 0.965;
/** What is left of a fit where the label means a narrower thing. */
const NARROWER = 0.5;
/** Below this a label is only filed near the topic. */
const STAND_IN = 0.8;
/** Each thing that a label names beside the topic. */
const SPREAD = 0.004;

function filedUnder(concept: Concept, label: string, topic: string): number {
  if (concept.not?.test(label)) return 0;
  for (const [worth, like] of concept.filed) {
    const found = like.exec(label);
    if (found === null) continue;
    // A stand-in that names a further thing is a narrower one: "Border Wall" for immigration.
    const other = worth < STAND_IN && unsaid(label, found[0], topic);
    return narrows(label, found[0], topic) || other ? worth * NARROWER : worth;
  }
  return 0;
}

function worthOf(topic: string, concepts: readonly Concept[], label: string): number {
  const known = concepts.map((concept, at) => filedUnder(concept, label, topic) - at * 0.02);
  const own = overlap(topic, label) * (narrows(label, topic, topic) ? NARROWER : 1);
  const best = Math.max(0, ...known);
  // One of the alert's words proves something where its concept knows the label too, nothing where it does not.
  if (own === BROADER && concepts.length > 0) return best > 0 ? Math.max(best, OWN_WORD) : 0;
  return Math.max(best, own * OWN_WORDS);
}

/** The least fit that counts where the topic was only heard in the subject, and what is left of its confidence. */
const PLAIN = 0.85;
const HEARD = 0.85;
/** Confidence where a rare word of the letter stands in one label. */
const OWN = 0.78;

interface Rated {
  readonly index: number;
  readonly label: string;
  readonly worth: number;
}

const byWorth = (rated: readonly Rated[]): Rated[] =>
  rated.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth || a.index - b.index);

function rate(topics: readonly string[], options: readonly ControlOption[]): Rated[] {
  const wishes = topics.slice(0, 8).map((text, at) => {
    const topic = foldText(text);
    return { topic, concepts: ALL.filter((concept) => concept.about.test(topic)), weight: 1 - at * STEP };
  });
  return options.map((option, index) => {
    const label = inEnglish(foldText(option.label));
    if (label === '' || option.disabled === true || NO_TOPIC.test(label))
      return { index, label: option.label, worth: 0 };
    const parts = partsOf(option.label);
    const texts = parts.length > 1 ? parts : [label];
    const fit = ({ topic, concepts, weight }: (typeof wishes)[number]): number =>
      Math.max(...texts.map((text) => worthOf(topic, concepts, text)), parts.length > 1 ? overlap(topic, label) : 0) *
      weight;
    const worth = Math.max(0, ...wishes.map(fit)) - SPREAD * (texts.length - 1);
    const other = wishes.length > 0 && OTHER.test(label) ? LAST_RESORT : 0;
    return { index, label: option.label, worth: Math.max(worth, other) };
  });
}

/** What the subject speaks of, where all that it says leads to one answer; the answers it leads to otherwise. */
function hear(about: string, options: readonly ControlOption[]): readonly Rated[] {
  const heard = spokenTopics(about).flatMap((topic) => {
    const [top] = byWorth(rate([topic], options));
    return top !== undefined && top.worth >= PLAIN ? [top] : [];
  });
  const votes = new Map<number, Rated & { readonly count: number }>();
  for (const one of heard) {
    const before = votes.get(one.index);
    votes.set(one.index, {
      ...one,
      worth: Math.max(one.worth, before?.worth ?? 0),
      count: (before?.count ?? 0) + 1,
    });
  }
  const ranked = [...votes.values()].sort((a, b) => b.count - a.count || b.worth - a.worth);
  const [top, next] = ranked;
  return top !== undefined && next !== undefined && next.count < top.count ? [top] : ranked;
}

/** The one label that shares a rare word with the subject, where no label says its topic plainly. */
function byOwnWords(text: string, options: readonly ControlOption[]): Rated | undefined {
  const rated = options.map((option, index) => {
    const label = inEnglish(foldText(option.label));
    const none = option.disabled === true || NO_TOPIC.test(label) || OTHER.test(label);
    return { index, label: option.label, worth: none ? 0 : sharedWords(foldText(text), label) };
  });
  const [top, next] = byWorth(rated);
  return top !== undefined && top.worth > (next?.worth ?? 0) ? { ...top, worth: OWN } : undefined;
}

/**
 * Chooses the alert's topic from an office's own list by meaning. `topics` are the publisher's words, most fitting first;
 * `about` is the letter's subject, heard where they name nothing that the list knows. Never a prompt, a service of the
 * office or "no response"; below the threshold the three best are offered instead.
 */
export function chooseTopic(topics: readonly string[], options: readonly ControlOption[], about = ''): TopicChoice {
  const best = byWorth(rate(topics, options));
  const [top] = best;
  const confident = (worth: number): number => Math.min(1, Math.round(worth * 100) / 100);
  const own = (top?.worth ?? 0) < PLAIN ? byOwnWords(about, options) : undefined;
  if (own !== undefined) return { index: own.index, label: own.label, confidence: confident(own.worth) };
  if (top !== undefined && top.worth > LAST_RESORT)
    return { index: top.index, label: top.label, confidence: confident(top.worth) };
  const heard = about === '' ? [] : hear(about, options);
  const [one] = heard;
  if (one !== undefined && heard.length === 1)
    return { index: one.index, label: one.label, confidence: confident(one.worth * HEARD) };
  if (top !== undefined && top.worth >= ENOUGH)
    return { index: top.index, label: top.label, confidence: confident(top.worth) };
  const offered = [...new Set([...heard, ...best].map(({ label }) => label))];
  return { suggestions: offered.slice(0, 3) };
}
