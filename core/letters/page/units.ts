import { type Addressee, addresseeOf } from './addressee';
import type { Block } from './block';
import { isAudienceHeading, isClosing, splitSalutation, subjectIn } from './letter-lines';

/** One line or paragraph with the part it plays. */
export interface Unit {
  readonly role: 'salutation' | 'audience' | 'subject' | 'closing' | 'script' | 'rule' | 'heading' | 'text';
  readonly text: string;
  readonly block: Block;
  /** Of salutations and audience headings. */
  readonly addressee?: Addressee;
}

const RULE = /^[\s*_=~#•·.—–-]{2,}$|^(?:or|and\/or)$/i;
const LABEL = /^(?:subject|subject line|message subject|re):?$/i;
const SCRIPT =
  /^(?:(?:sample|suggested|phone|call|calling|telephone|voicemail)[\s/-]*)+scripts?\b|^script for (?:calls|calling|your call|phone)|^if you (?:call|prefer to call)\b/i;

function unitsOfLine(line: string, block: Block): Unit[] {
  const text = line.trim();
  const standsOut = block.kind === 'heading' || block.strong === true;
  if (text === '') return [];
  if (RULE.test(text)) return [{ role: 'rule', text, block }];
  const greeting = splitSalutation(text);
  if (greeting && block.kind !== 'item') {
    const addressee = addresseeOf(greeting.salutation, 'salutation');
    const rest = greeting.rest === '' ? [] : unitsOfLine(greeting.rest, block);
    return [{ role: 'salutation', text: greeting.salutation, block, addressee }, ...rest];
  }
  if (isAudienceHeading(text, standsOut) && block.kind !== 'item')
    return [{ role: 'audience', text, block, addressee: addresseeOf(text, 'heading') }];
  if (subjectIn(text) !== undefined && text.length < 320) return [{ role: 'subject', text, block }];
  if (isClosing(text)) return [{ role: 'closing', text, block }];
  if (text.length < 120 && SCRIPT.test(text)) return [{ role: 'script', text, block }];
  return [{ role: standsOut && block.kind === 'heading' ? 'heading' : 'text', text, block }];
}

/** Lines this long are paragraphs that were only parted by a line break. */
const PARAGRAPH = 110;

/** Takes blocks apart where one holds several parts: "Subject: …", salutation and body in one paragraph with line breaks. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  return joinLabels(
    blocks.flatMap((block) => {
      const lines = block.text.split('\n').flatMap((line) => unitsOfLine(line, block));
      const apart =
        lines.length > 1 && lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length >= PARAGRAPH;
      const units: Unit[] = [];
      for (const unit of lines) {
        const before = units.at(-1);
        if (unit.role === 'text' && before?.role === 'text' && !apart)
          units.splice(-1, 1, { ...before, text: `${before.text}\n${unit.text}` });
        else units.push(unit);
      }
      return units;
    }),
  );
}

/** "Subject" as a label in a box of its own, with its value in the next. */
const joinLabels = (units: readonly Unit[]): Unit[] =>
  units.flatMap((unit, at) => {
    const before = units[at - 1];
    if (LABEL.test(unit.text) && (units[at + 1]?.text.length ?? 999) < 200) return [];
    if (before && LABEL.test(before.text) && unit.role === 'text' && unit.text.length < 200)
      return [{ ...unit, role: 'subject' as const, text: `Subject: ${unit.text}` }];
    return [unit];
  });
