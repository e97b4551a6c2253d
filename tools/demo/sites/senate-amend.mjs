import { STATES, TITLES, TOPICS } from './lists.mjs';
import { officePage, options, posted, safe } from './page.mjs';

const OFFICE = { name: 'Adaline Marsh', title: 'United States Senator', colours: ['#173a5e', '#24588a', '#e0a83c'] };
const PATH = '/contact/email-adaline';

// The family's names say nothing: each control is called by a number of its own, but for a few named by hand.
const id = (n) =>
  `${(0x3f9a1c07 + n * 0x01a3c5).toString(16).toUpperCase()}-5056-A066-60${(16 + n).toString(16).toUpperCase()}-7C1E5B0D94A2`;
const FORM = id(0);
export const FIELDS = {
  given: id(1),
  family: id(2),
  street: id(3),
  street2: id(4),
  city: id(5),
  state: id(6),
  confirm: id(7),
  phone: id(8),
  kind: id(9),
  subject: id(10),
  message: id(11),
  branch: id(12),
  rank: id(13),
  reason: id(14),
};

const STYLE = `.amend-form-container .control-group { margin-bottom: 16px } .amend-form-container .controls { margin-top: 4px }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20px } fieldset { border: 0; padding: 0; margin: 0 } .form-step-2 { display: none } .show-form .form-step-2 { display: block }
.conditional { display: none } .conditional.active { display: block } .email-address-validation { position: absolute; left: -9999px; height: 1px; overflow: hidden } .inline { font-weight: 400; display: flex; gap: 10px; align-items: baseline } .amend-form-container form:not(.loaded) { opacity: .99 }`;

const group = (label, control, { star = true, hide = '' } = {}) =>
  `<div class="control-group ${hide}"><label class="control-label" for="${/id="([^"]+)"/.exec(control)[1]}">${label}${star ? ' <span class="required">*</span>' : ''}</label><div class="controls">${control}</div></div>`;

const box = (name, { given, handle, star = true, hint = star ? 'Required' : '', rule = "'required'", max = '' }) =>
  `<input type="text" id="${handle ?? `input-${name}`}" name="input_${name}" value="${safe(given[`input_${name}`] ?? '')}" placeholder="${hint}" class="${star ? `validate[${rule}]` : ''}"${max && ` maxlength="${max}"`}>`;

const choice = (name, list, { handle, star = true, first = ['', 'Select'] } = {}) =>
  `<select id="${handle ?? `input-${name}`}" name="input_${name}" class="${star ? "validate['required']" : ''}">${options([first, ...list])}</select>`;

function form(given = {}, errors = []) {
  const field = (name, more = {}) => box(name, { given, ...more });
  const [title, topic, zip, email] = ['TITLE', 'TOPIC', 'ZIP', 'EMAIL'];
  return officePage({
    ...OFFICE,
    heading: 'Email Adaline',
    style: STYLE,
    script: SCRIPT,
    content: `<p class="intro">Hearing from Vermonters helps me do my work. Tell me first what brings you here.</p>
${errors.length > 0 ? `<div class="error" id="errorMsg">${errors.map((one) => `${one} is required.`).join('<br>')}</div>` : ''}
<div class="amend-form-container"><form id="${FORM}" method="post" action="${PATH}" autocomplete="on">
<input type="hidden" id="creativengine-form-identifier" name="creativengine-form-identifier" value="${FORM}">
<input type="hidden" id="mainprefix" name="mainprefix"><input type="hidden" id="responseval" name="responseval" value="N"><input type="hidden" id="affl_del" name="affl_del" value="EMAIL.OPTOUT">
<fieldset class="form-step-1">${group(
      'I am writing to',
      choice(FIELDS.reason, [
        ['opinion', 'Share my opinion on legislation or policy'],
        ['help', 'Request help with a federal agency'],
        ['tour', 'Arrange a tour'],
      ]),
    )}</fieldset>
<fieldset class="form-step-2">
<h2>About you</h2>
${group('Title', choice(title, TITLES, { handle: 'title' }))}
<div class="two">${group('First Name', field(FIELDS.given, { handle: 'firstname' }))}${group('Last Name', field(FIELDS.family))}</div>
${group('Address', field(FIELDS.street))}${group('Address', field(FIELDS.street2, { star: false }), { star: false })}
<div class="two">${group('City', field(FIELDS.city))}${group(
      'State',
      choice(
        FIELDS.state,
        STATES.map(([code]) => code),
      ),
    )}</div>
<div class="two">${group('Zip Code', field(zip, { handle: 'zipcode', rule: "'required','%x.y'", max: 5 }))}${group('Phone', field(FIELDS.phone))}</div>
${group('Phone Type', `<select id="input-${FIELDS.kind}" name="input_${FIELDS.kind}"><option>Home</option><option>Cell</option><option>Work</option></select>`, { star: false })}
<div class="two">${group('Email', field(email, { handle: 'email', rule: "'required','email'" }))}${group('Verify Email', field(FIELDS.confirm, { rule: "'required','confirm[email]'" }))}</div>
<div class="email-address-validation"><label for="email-address-validation-field">Email Address</label><input type="text" id="email-address-validation-field" name="email_address_validation_field" tabindex="-1" autocomplete="off"></div>
<div class="control-group"><label class="inline"><input type="checkbox" id="military" name="military" value="Y"> I serve or have served in the military</label></div>
<div class="two conditional" id="military-part">${group('Branch', choice(FIELDS.branch, ['Army', 'Navy', 'Air Force', 'Marine Corps', 'Coast Guard', 'Space Force']))}${group('Rank', field(FIELDS.rank))}</div>
<h2>Your message</h2>
${group('Topic', choice(topic, TOPICS, { handle: 'topic', first: ['', 'Select a topic'] }))}
${group('Subject', field(FIELDS.subject, { max: 100 }))}
<div class="control-group"><label class="control-label" for="input-${FIELDS.message}">Message <span class="required">*</span></label><div class="controls"><textarea id="input-${FIELDS.message}" name="input_${FIELDS.message}" maxlength="10000" class="validate['required']">${safe(given[`input_${FIELDS.message}`] ?? '')}</textarea></div></div>
<div class="control-group"><label class="inline"><input type="checkbox" id="response" name="response" value="Y"> I would like a response</label></div>
<div class="control-group"><label class="inline"><input type="checkbox" id="enews" name="enews" value="Y"> Please send me the newsletter</label></div>
<button type="submit" id="submit" name="submit">Send Message</button></fieldset></form></div>`,
  });
}

const SCRIPT = `(() => {
  const $ = (id) => document.getElementById(id), form = $('${FORM}'), reason = $('input-${FIELDS.reason}');
  form.classList.add('loaded');
  const step = () => form.classList.toggle('show-form', reason.value === 'opinion');
  reason.addEventListener('change', step); step();
  $('title').addEventListener('change', (e) => { $('mainprefix').value = e.target.value });
  $('response').addEventListener('change', (e) => { $('responseval').value = e.target.checked ? 'Y' : 'N' });
  $('enews').addEventListener('change', (e) => { $('affl_del').value = e.target.checked ? '' : 'EMAIL.OPTOUT' });
  $('military').addEventListener('change', (e) => $('military-part').classList.toggle('active', e.target.checked));
})();`;

const REQUIRED = {
  'First Name': `input_${FIELDS.given}`,
  'Last Name': `input_${FIELDS.family}`,
  Address: `input_${FIELDS.street}`,
  City: `input_${FIELDS.city}`,
  Zip: 'input_ZIP',
  Email: 'input_EMAIL',
  Topic: 'input_TOPIC',
  Message: `input_${FIELDS.message}`,
};

/** Creative Engine "amend": a first question uncovers the form, names are numbers, hidden inputs mirror visible ones. */
export function senateAmend({ url, method, body }) {
  const path = url.split('?')[0];
  if (path === '/contact/thank-you')
    return {
      body: officePage({
        ...OFFICE,
        heading: 'Thank You',
        content:
          '<p class="intro">Thank you for contacting my office. Your message has been received, and I will answer as soon as I can.</p>',
      }),
    };
  if (path !== PATH && path !== '/contact' && path !== '/') return undefined;
  if (method !== 'POST') return { body: form() };
  const given = posted(body);
  // What a robot fills in is thrown away without a word, as the real sites do.
  if (given.email_address_validation_field) return { status: 303, headers: { location: '/' } };
  const missing = Object.entries(REQUIRED)
    .filter(([, name]) => !given[name]?.trim())
    .map(([label]) => label);
  if (given[`input_${FIELDS.confirm}`] !== given.input_EMAIL) missing.push('Verify Email');
  return missing.length > 0
    ? { body: form(given, missing) }
    : { status: 303, headers: { location: '/contact/thank-you' } };
}
