/** Everybody here is invented. */
const SUPPORTER = {
  honorific: 'Ms.',
  given: 'Ilse',
  middle: '',
  family: 'Hartwell',
  suffix: '',
  street: '12 Elm Street',
  street2: '',
  city: 'Montpelier',
  state: 'VT',
  zip: '05602',
  zip4: '',
  email: 'ilse.hartwell@example.org',
  phone: '8025550143',
};
const office = (chamber, last, state, bioguide) => ({ bioguide, name: `A. ${last}`, last, chamber, state, url: '' });

/** One invented office for each chamber that the audience names, in a state that it names. */
function officesFor(audience) {
  if (audience.kind === 'executive') return [];
  const state = audience.states?.[0] ?? SUPPORTER.state;
  const id = audience.offices?.[0] ?? '';
  const both = [office('senate', 'Marsh', state, id), office('house', 'Calloway', state, id)];
  return both.filter(({ chamber }) => audience.chamber === undefined || audience.chamber === chamber);
}

/** Each letter as each kind of office will see it. `letterFor` and `composeLetter` are the extension's own. */
export function previewsOf(alert, { letterFor, composeLetter }) {
  return alert.letters.flatMap((letter) =>
    officesFor(letter.audience)
      .filter((one) => letterFor(alert, one) === letter)
      .map((one) => ({ office: one, ...composeLetter({ letter, office: one, supporter: SUPPORTER }) })),
  );
}

/** A composed letter as a block of text. */
export function show({ office: { chamber, state, bioguide }, salutation, subject, body }) {
  const who = `${chamber === 'senate' ? 'Senate' : 'House'}${bioguide === '' ? '' : `, ${bioguide}`} (${state})`;
  const length = salutation.length + 2 + body.length;
  return [
    `  ${who}, ${length.toLocaleString('en-US')} characters`,
    `  Subject: ${subject}`,
    ...`${salutation}\n\n${body}`.split('\n').map((line) => `  | ${line}`.trimEnd()),
    '',
  ].join('\n');
}
