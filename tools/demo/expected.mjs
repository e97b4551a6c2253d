import { BODY } from './feed.mjs';
import { HOSTS, SUPPORTER } from './people.mjs';
import { FIELDS } from './sites/senate-amend.mjs';

const { honorific, given, family, street, street2, city, zip, email, phone } = SUPPORTER;
const SUBJECT = 'Please speak up for the prisoners';
const input = (id) => `[name="input_${id}"]`;
const TRAP = '';

/** What a careful person would see in each form: selector → the text (of a select its label, of a box `true` or `false`). */
export const EXPECTED = {
  [HOSTS.amend]: {
    [input(FIELDS.reason)]: 'Share my opinion on legislation or policy',
    '#title': honorific,
    '#firstname': given,
    [input(FIELDS.family)]: family,
    [input(FIELDS.street)]: street,
    [input(FIELDS.street2)]: street2,
    [input(FIELDS.city)]: city,
    [input(FIELDS.state)]: 'VT',
    '#zipcode': zip,
    [input(FIELDS.phone)]: phone,
    [input(FIELDS.kind)]: 'Home',
    '#email': email,
    [input(FIELDS.confirm)]: email,
    '#email-address-validation-field': TRAP,
    '#military': false,
    [input(FIELDS.branch)]: 'Select',
    [input(FIELDS.rank)]: '',
    '#topic': 'Foreign Relations',
    [input(FIELDS.subject)]: SUBJECT,
    '#response': true,
    '#enews': false,
    // The hidden twins follow by the page's own script.
    '#mainprefix': honorific,
    '#responseval': 'Y',
    '#affl_del': 'EMAIL.OPTOUT',
  },
  [HOSTS.gravity]: {
    '#input_7_1_2': honorific,
    '#input_7_1_3': given,
    '#input_7_1_6': family,
    '#input_7_2_1': street,
    '#input_7_2_2': street2,
    '#input_7_2_3': city,
    '#input_7_2_4': 'Vermont',
    '#input_7_2_5': zip,
    '#input_7_4': email,
    '#input_7_4_2': email,
    '#input_7_5': '(802) 555-0143',
    '#input_7_6': 'Foreign Relations',
    '#input_7_8': SUBJECT,
    '#choice_7_10_0': true,
    '#choice_7_10_1': false,
    '#choice_7_11_1': false,
    '#input_7_12': TRAP,
  },
  [HOSTS.house]: {
    '#required-prefix': honorific,
    '#required-first': given,
    '#middle': '',
    '#required-last': family,
    '#required-address': street,
    '#address2': street2,
    '#required-city': city,
    '#required-valid-email': email,
    '#phone': phone,
    '#required-issue': 'Foreign Affairs',
    '#required-subject': SUBJECT,
    '#required-response': 'Yes',
    '[name=subscribe]': true,
    '#g-recaptcha-response': '',
    '#state': 'VT',
    '#zip5': zip,
  },
};

/** Where each office's letter stands, and how it is addressed. */
const LETTERS = {
  [HOSTS.amend]: { selector: input(FIELDS.message), salutation: 'Dear Senator Marsh:' },
  [HOSTS.gravity]: { selector: '#input_7_9', salutation: 'Dear Senator Quill:' },
  [HOSTS.house]: { selector: '#required-message', salutation: 'Dear Representative Calloway:' },
};

/** Runs in the page: what stands in each control as a person sees it; null where there is no such control. */
const readControls = (selectors) =>
  selectors.map((selector) => {
    const one = document.querySelector(selector);
    if (one === null) return null;
    if (one.type === 'checkbox' || one.type === 'radio') return one.checked;
    return one.tagName === 'SELECT' ? one.selectedOptions[0]?.label.trim() : one.value;
  });

/** Compares a filled page with what is expected of its host; gives one sentence for each difference, [] when all is right. */
export async function differences(page, host) {
  const expected = Object.entries(EXPECTED[host]);
  const { selector, salutation } = LETTERS[host];
  const [letter, ...found] = await page.evaluate(readControls, [selector, ...expected.map(([one]) => one)]);
  const wrong = expected
    .map(([one, want], index) => ({ one, want, got: found[index] }))
    .filter(({ want, got }) => want !== got)
    .map(({ one, want, got }) => `${one} holds ${JSON.stringify(got)} and should hold ${JSON.stringify(want)}`);
  const text = letter ?? '';
  if (!text.startsWith(salutation)) wrong.push(`the letter begins with ${JSON.stringify(text.slice(0, 40))}`);
  if (!text.includes(BODY)) wrong.push("the letter does not hold the publisher's text");
  const signature = text.slice(text.indexOf(BODY) + BODY.length);
  for (const part of [`${given} ${family}`, city, zip])
    if (!signature.includes(part)) wrong.push(`the signature does not say ${part}`);
  return wrong;
}
