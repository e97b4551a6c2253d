import { type Answer, prefixList, promptOf, purposeList, stateList, topicList, yesNo } from './lists';
import type { Dice } from './random';
import { wordingsOf } from './wording';

/**
 * One thing a form asks for. `want` is the mark the page carries in `data-want`: the token that must stand there
 * afterwards, with `?` where leaving it is as good; absent where any change is a fault.
 */
export interface Ask {
  /** Key of the wording and of the families' names. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'textarea' | 'select' | 'checkbox' | 'radio' | 'boxes';
  readonly required: boolean;
  readonly want?: string;
  readonly answers?: readonly Answer[];
  readonly maxLength?: number;
  readonly checked?: boolean;
  /** Bare text beside it. */
  readonly help?: string;
  readonly group: 'name' | 'address' | 'contact' | 'letter' | 'extra';
}

export interface FormIdea {
  readonly asks: readonly Ask[];
  readonly held: boolean;
}

const text = (dice: Dice, held: boolean, key: string, group: Ask['group'], more: Partial<Ask> = {}): Ask => ({
  key,
  group,
  label: dice.pick(wordingsOf(key, held)),
  kind: 'text',
  required: true,
  ...more,
});

function nameOf(dice: Dice, held: boolean): Ask[] {
  const say = (key: string, more: Partial<Ask>): Ask => text(dice, held, key, 'name', more);
  if (dice.chance(0.07)) return [say('name', { want: 'name' })];
  const asks: Ask[] = [];
  if (dice.chance(0.75))
    asks.push(
      dice.chance(0.75)
        ? say('prefix', {
            kind: 'select',
            answers: prefixList(dice),
            want: 'honorific-prefix',
            required: dice.chance(0.85),
          })
        : say('prefix', { want: 'honorific-prefix', required: dice.chance(0.5) }),
    );
  asks.push(say('first', { want: 'given-name' }));
  if (dice.chance(0.15)) asks.push(say('middle', { required: false, ...(dice.chance(0.5) && { maxLength: 1 }) }));
  asks.push(say('last', { want: 'family-name' }));
  if (dice.chance(0.12)) asks.push(say('suffix', { required: false }));
  return asks;
}

function addressOf(dice: Dice, held: boolean): Ask[] {
  const say = (key: string, more: Partial<Ask>): Ask => text(dice, held, key, 'address', more);
  const asks: Ask[] = [say('street', { want: 'address-line1' })];
  if (dice.chance(0.45)) asks.push(say('street2', { want: 'address-line2', required: false }));
  asks.push(say('city', { want: 'address-level2' }));
  if (dice.chance(0.7))
    asks.push(
      dice.chance(0.8)
        ? say('state', { kind: 'select', answers: stateList(dice), want: 'address-level1' })
        : say('state', { want: 'address-level1', ...(dice.chance(0.4) && { maxLength: 2 }) }),
    );
  asks.push(say('zip', { want: 'postal-code', ...(dice.chance(0.5) && { maxLength: 5 }) }));
  if (dice.chance(0.2))
    asks.push(say('zip4', { want: 'x-zip4?', required: false, ...(dice.chance(0.6) && { maxLength: 4 }) }));
  if (dice.chance(0.06))
    asks.push(
      say('state', {
        key: 'country',
        label: 'Country',
        kind: 'select',
        want: 'country?',
        required: false,
        answers: [
          ...promptOf(dice),
          { label: 'United States', value: 'US', ok: true },
          { label: 'Canada', value: 'CA' },
          { label: 'Mexico', value: 'MX' },
        ],
      }),
    );
  return asks;
}

function contactOf(dice: Dice, held: boolean): Ask[] {
  const say = (key: string, more: Partial<Ask>): Ask => text(dice, held, key, 'contact', more);
  const email: Ask[] = [say('email', { want: 'email' })];
  if (dice.chance(0.4)) email.push(say('email2', { want: 'x-email-confirm' }));
  const required = dice.chance(0.7);
  const phone: Ask[] = dice.chance(0.8) ? [say('phone', { required, want: required ? 'tel' : 'tel?' })] : [];
  if (phone.length > 0 && dice.chance(0.15)) phone.push(say('phone2', { required: false }));
  if (phone.length > 0 && dice.chance(0.08))
    phone.push(
      say('phone', {
        key: 'telType',
        label: dice.pick(['Phone Type', 'Type of phone']),
        kind: dice.chance(0.5) ? 'radio' : 'select',
        required: false,
        answers: ['Voice', 'VP', 'TTD'].map((label) => ({ label, value: label })),
      }),
    );
  return dice.chance(0.5) ? [...email, ...phone] : [...phone, ...email];
}

function letterOf(dice: Dice, held: boolean): Ask[] {
  const say = (key: string, more: Partial<Ask>): Ask => text(dice, held, key, 'letter', more);
  const topic = say('topic', { kind: 'select', answers: topicList(dice), want: 'x-topic' });
  const subject = say('subject', {
    want: 'x-subject',
    required: dice.chance(0.6),
    ...(dice.chance(0.3) && { maxLength: 200 }),
  });
  // Two controls of one form are never both called "Subject".
  const clash = topic.label.startsWith('Subject') && subject.label.startsWith('Subject');
  const hasTopic = dice.chance(0.92);
  const head = [...(hasTopic ? [topic] : []), ...(dice.chance(0.75) && !(hasTopic && clash) ? [subject] : [])];
  return [
    ...(dice.chance(0.5) ? head : head.reverse()),
    say('message', {
      kind: 'textarea',
      want: 'x-message',
      ...(dice.chance(0.3) && { maxLength: dice.pick([2500, 5000, 10000]) }),
    }),
  ];
}

function responseOf(dice: Dice, held: boolean): Ask[] {
  const say = (key: string, more: Partial<Ask>): Ask => text(dice, held, key, 'letter', { ...more });
  const way = dice.below(6);
  if (way === 0)
    return [say('response', { kind: 'select', answers: [...promptOf(dice), ...yesNo(dice)], want: 'x-response' })];
  if (way === 1) return [say('response', { kind: 'radio', answers: yesNo(dice), want: 'x-response' })];
  if (way === 2) return [say('responseBox', { kind: 'checkbox', required: false, want: 'check?' })];
  if (way === 3) return [say('noResponseBox', { kind: 'checkbox', required: false })];
  return [];
}

function extrasOf(dice: Dice, held: boolean): Ask[] {
  const say = (key: string, more: Partial<Ask>): Ask => text(dice, held, key, 'extra', { required: false, ...more });
  const asks: Ask[] = [];
  if (dice.chance(0.45)) asks.push(say('newsletter', { kind: 'checkbox', checked: dice.chance(0.25) }));
  if (dice.chance(0.25)) asks.push(say('attest', { kind: 'checkbox', required: true }));
  if (dice.chance(0.08))
    asks.push(
      say('heard', {
        kind: dice.chance(0.5) ? 'select' : 'text',
        answers: [
          ...promptOf(dice),
          ...['Friend', 'Search engine', 'Social media', 'Television'].map((label) => ({ label, value: label })),
        ],
      }),
    );
  if (dice.chance(0.06)) asks.push(say('county', {}));
  if (dice.chance(0.07)) asks.push(say('org', {}));
  if (dice.chance(0.05)) asks.push(say('fax', {}));
  if (dice.chance(0.06))
    asks.push(
      say('newsletter', {
        key: 'military',
        label: 'Are you a veteran or service member?',
        kind: 'radio',
        answers: [
          { label: 'Yes', value: '1' },
          { label: 'No', value: '0' },
        ],
      }),
    );
  return asks;
}

/** What one office's form asks for, and in which order. */
export function makeIdea(dice: Dice, held: boolean): FormIdea {
  const name = nameOf(dice, held);
  const address = addressOf(dice, held);
  const contact = contactOf(dice, held);
  const letter = [...letterOf(dice, held), ...responseOf(dice, held)];
  const extras = extrasOf(dice, held);
  const purpose = dice.chance(0.08)
    ? [text(dice, held, 'purpose', 'letter', { kind: 'select', answers: purposeList(dice), want: 'x-purpose' })]
    : [];
  const order = dice.below(4);
  const asks =
    order === 0
      ? [...purpose, ...name, ...contact, ...address, ...letter, ...extras]
      : order === 1
        ? [
            ...letter.filter(({ key }) => key === 'topic'),
            ...name,
            ...address,
            ...contact,
            ...letter.filter(({ key }) => key !== 'topic'),
            ...purpose,
            ...extras,
          ]
        : [
            ...name,
            ...address,
            ...contact,
            ...extras.filter(({ key }) => /org|county|fax/.test(key)),
            ...purpose,
            ...letter,
            ...extras.filter(({ key }) => !/org|county|fax/.test(key)),
          ];
  return { asks, held };
}
