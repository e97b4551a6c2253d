/**
 * Lengths that message boxes of Senate forms take, and how many of the 13 forms with a recorded limit take no more: counts over
 * the public contact-congress recipes (2026-08). Other forms have no recorded limit, or count by script.
 */
const LIMITS = [
  [500, 3],
  [1200, 5],
  [1500, 6],
  [2500, 7],
  [3000, 8],
  [5000, 12],
  [10_000, 13],
];
const KNOWN = 13;
const SUBJECT_LIMIT = 100;
const DAY = 86_400_000;

const number = (value) => value.toLocaleString('en-US');

function lengthAdvice(length) {
  const tooSmall = LIMITS.filter(([most]) => most < length).at(-1);
  if (!tooSmall) return undefined;
  return `With salutation and signature the letter has some ${number(length)} characters: longer than ${tooSmall[1]} of the ${KNOWN} forms with a known limit take (${number(tooSmall[0])} or less). Supporters are offered a shorter version by whole paragraphs; put what matters first.`;
}

const REFUSED = {
  quote: 'Straight quotation marks (") are refused or mangled by many offices. Use curly ones, or none.',
  angle: 'The signs < and > are refused by many offices.',
  link: 'Links are taken for spam by many offices. Leave them out, or say the site in words.',
  email: 'An e-mail address in a letter can be taken for spam.',
};
/** Brackets that the extension fills in by itself. */
const FILLED =
  /^\[(?:your )?(?:full )?(?:name|city|town|hometown|state|zip(?: code)?|city,? (?:and )?state)\]$|^\[(?:senator|representative|member|legislator)?(?:['’]s)? ?(?:last )?name\]$/i;

/**
 * What a publisher should know before an alert goes out, as sentences. `letters` with audience, subject and body; `longest`: the
 * length of the longest composed letter; `findRefused` is the extension's own check.
 */
export function advise({ letters, topics, expires, summary, key, longest, now }, findRefused) {
  const advice = [];
  const add = (sentence) => sentence && advice.push(sentence);
  for (const [at, { subject, body }] of letters.entries()) {
    const which = letters.length > 1 ? `Letter ${at + 1}: ` : '';
    if (subject.length > SUBJECT_LIMIT)
      add(
        `${which}The subject has ${subject.length} characters; some offices take ${SUBJECT_LIMIT}. Shorten it: "${subject.slice(0, 60)}…"`,
      );
    for (const { kind, sample } of findRefused(`${subject}\n${body}`)) add(`${which}${REFUSED[kind]} Found: ${sample}`);
    const brackets = [...body.matchAll(/\[[^\]\n]{1,60}\]|_{3,}/g)]
      .map(([one]) => one)
      .filter((one) => !FILLED.test(one));
    if (brackets.length > 0)
      add(`${which}${brackets.join(', ')} stays in the letter for the supporter to fill in by hand.`);
    if (body.length < 300) add(`${which}The letter is short (${body.length} characters). Is it whole?`);
  }
  add(lengthAdvice(longest));
  if (topics.length === 0)
    add(
      'No topics: offices ask for one, and every supporter will have to choose it by hand. Say --topics "foreign policy, human rights".',
    );
  if (expires - now > 120 * DAY)
    add(`It expires in ${Math.round((expires - now) / DAY)} days. Alerts that last for months are no longer read.`);
  if (expires - now < DAY)
    add('It expires within a day: supporters look for alerts every six hours, and many computers are off.');
  if (summary === undefined)
    add('No summary: a sentence on why it matters makes more people write. Say --summary "…".');
  if (key === undefined)
    add(
      'The feed is not signed: anybody who can change the file can put words into your supporters’ letters. Say --key, after --new-key.',
    );
  return advice;
}
