import { STATES, TOPICS } from './lists.mjs';
import { officePage, options, posted } from './page.mjs';

const OFFICE = {
  name: 'Theodore Quill',
  title: 'U.S. Senator for Vermont',
  colours: ['#3b1f2b', '#6d2e46', '#d5b9b2'],
};

const STYLE = `.gform_wrapper ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 18px } .gfield_label { display: block; margin-bottom: 6px } .ginput_complex { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px } .ginput_complex > span { grid-column: span 3 } .ginput_complex > span.full { grid-column: 1 / -1 } .ginput_complex > span.third { grid-column: span 2 }
.ginput_complex label { font-weight: 400; font-size: 12.5px; color: #616e7c; display: block; margin-top: 3px } .gform_validation_container { display: none !important } .charleft { font-size: 13px; color: #616e7c; margin-top: 4px } .gfield_checkbox label, .gfield_radio label { font-weight: 400 } .gfield_radio div, .gfield_checkbox div { display: flex; gap: 9px; align-items: baseline } .gform_footer { margin-top: 22px } .gform_confirmation_message { background: #eef5ee; border-left: 4px solid #3c7a4b; padding: 16px 20px; font-size: 18px }`;

const star = '<span class="gfield_required">*</span>';
const field = (n, label, inside, { required = true, classes = '' } = {}) =>
  `<li id="field_7_${n}" class="gfield ${required ? 'gfield_contains_required' : ''} ${classes}"><label class="gfield_label" for="input_7_${n}">${label}${required ? star : ''}</label><div class="ginput_container">${inside}</div></li>`;
const part = (n, s, label, { type = 'text', classes = '', required = true } = {}) =>
  `<span class="${classes}"><input type="${type}" name="input_${n}.${s}" id="input_7_${n}_${s}"${required ? ' aria-required="true"' : ''}><label for="input_7_${n}_${s}">${label}</label></span>`;
const list = (name, id, all, first) =>
  `<select name="${name}" id="${id}" aria-required="true"><option value="">${first}</option>${options(all)}</select>`;

const PREFIXES = ['Mr.', 'Mrs.', 'Ms.', 'Miss', 'Mx.', 'Dr.', 'Rev.'];
const NARROWER = ['Arms Control', 'Foreign Aid', 'Human Rights', 'Trade', 'Treaties'];

function form() {
  const topics = TOPICS.map(([, label]) => label);
  return officePage({
    ...OFFICE,
    heading: 'Contact Theodore',
    style: STYLE,
    script: SCRIPT,
    content: `<p class="intro">Thank you for taking the time to write. Boxes with a star are needed so that I can answer you.</p>
<div class="gform_wrapper" id="gform_wrapper_7" style="display:none"><form method="post" enctype="application/x-www-form-urlencoded" id="gform_7" action="/contact#gf_7" novalidate>
<ul class="gform_fields">
<li id="field_7_1" class="gfield gfield_contains_required"><label class="gfield_label">Name${star}</label><div class="ginput_complex" id="input_7_1"><span class="third">${list('input_1.2', 'input_7_1_2', PREFIXES, '')}<label for="input_7_1_2">Prefix</label></span>${part(1, 3, 'First', { classes: 'third' })}${part(1, 6, 'Last', { classes: 'third' })}</div></li>
<li id="field_7_2" class="gfield gfield_contains_required"><label class="gfield_label">Address${star}</label><div class="ginput_complex" id="input_7_2">${part(2, 1, 'Street Address', { classes: 'full' })}${part(2, 2, 'Address Line 2', { classes: 'full', required: false })}${part(2, 3, 'City', { classes: 'third' })}<span class="third">${list(
      'input_2.4',
      'input_7_2_4',
      STATES.map(([, name]) => name),
      '',
    )}<label for="input_7_2_4">State</label></span>${part(2, 5, 'ZIP Code', { classes: 'third' })}<input type="hidden" class="gform_hidden" name="input_2.6" id="input_7_2_6" value="United States"></div></li>
<li id="field_7_4" class="gfield gfield_contains_required"><label class="gfield_label">Email${star}</label><div class="ginput_complex" id="input_7_4_container"><span><input type="email" name="input_4" id="input_7_4" aria-required="true"><label for="input_7_4">Enter Email</label></span><span><input type="email" name="input_4_2" id="input_7_4_2" aria-required="true"><label for="input_7_4_2">Confirm Email</label></span></div></li>
${field(5, 'Phone', '<input type="tel" name="input_5" id="input_7_5" aria-required="true" placeholder="(___) ___-____">')}
${field(6, 'What is your message about?', list('input_6', 'input_7_6', topics, 'Select an issue'))}
${field(7, 'Which part of foreign relations?', `<select name="input_7" id="input_7_7"><option value="">Select one</option>${options(NARROWER)}</select>`, { required: false, classes: 'conditional' })}
${field(8, 'Subject', '<input type="text" name="input_8" id="input_7_8" maxlength="200" aria-required="true">')}
${field(9, 'Message', '<textarea name="input_9" id="input_7_9" maxlength="5000" aria-required="true"></textarea><div class="charleft">0 of 5000 max characters</div>')}
<li id="field_7_10" class="gfield"><label class="gfield_label">Would you like a response?</label><div class="gfield_radio"><div><input type="radio" name="input_10" value="Y" id="choice_7_10_0"><label for="choice_7_10_0">Yes, please write back</label></div><div><input type="radio" name="input_10" value="NRN" id="choice_7_10_1"><label for="choice_7_10_1">No response necessary</label></div></div></li>
<li id="field_7_11" class="gfield"><div class="gfield_checkbox"><div><input type="checkbox" name="input_11.1" value="1" id="choice_7_11_1"><label for="choice_7_11_1">Add me to the e-mail list</label></div></div></li>
<li id="field_7_12" class="gfield gfield--type-honeypot gform_validation_container"><label class="gfield_label" for="input_7_12">Phone</label><div class="ginput_container"><input name="input_12" id="input_7_12" type="text" value="" autocomplete="new-password"></div><div class="gfield_description">This field is for validation purposes and should be left unchanged.</div></li>
</ul><div class="gform_footer"><input type="submit" id="gform_submit_button_7" class="gform_button button" value="Send"><input type="hidden" name="is_submit_7" value="1"><input type="hidden" name="gform_submit" value="7"></div></form></div>`,
  });
}

// Gravity shows the form when its script has run, counts characters, puts phones into shape and answers without a new page.
const SCRIPT = `setTimeout(() => {
  const $ = (id) => document.getElementById(id), form = $('gform_7'), narrower = $('field_7_7');
  const conditional = () => { narrower.style.display = $('input_7_6').value === 'Foreign Relations' ? '' : 'none' };
  $('input_7_6').addEventListener('change', conditional); conditional();
  $('gform_wrapper_7').style.display = '';
  const count = () => { document.querySelector('.charleft').textContent = $('input_7_9').value.length + ' of 5000 max characters' };
  $('input_7_9').addEventListener('input', count);
  $('input_7_5').addEventListener('input', (e) => {
    const digits = e.target.value.replace(/\\D/g, '').slice(0, 10);
    if (digits.length === 10) e.target.value = '(' + digits.slice(0, 3) + ') ' + digits.slice(3, 6) + '-' + digits.slice(6);
  });
  form.addEventListener('submit', async (e) => {
    e.preventDefault();
    const answer = await fetch('/contact', { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    const { missing } = await answer.json();
    form.querySelector('.error')?.remove();
    if (missing.length === 0) { $('gform_wrapper_7').outerHTML = '<div id="gform_confirmation_wrapper_7" class="gform_confirmation_wrapper"><div class="gform_confirmation_message" role="status">Thank you for contacting my office. Your message has been sent.</div></div>'; document.querySelector('.intro').remove(); scrollTo(0, 0); return }
    const error = document.createElement('div'); error.className = 'gform_validation_errors error'; error.textContent = 'Please fill in: ' + missing.join(', '); form.prepend(error); scrollTo(0, 0);
  });
}, 350);`;

const REQUIRED = {
  First: 'input_1.3',
  Last: 'input_1.6',
  'Street Address': 'input_2.1',
  City: 'input_2.3',
  'ZIP Code': 'input_2.5',
  Email: 'input_4',
  Phone: 'input_5',
  Issue: 'input_6',
  Subject: 'input_8',
  Message: 'input_9',
};

/** Gravity Forms: complex name and address, a mask, a counter, conditional logic, an answer without a new page. */
export function senateGravity({ url, method, body }) {
  if (!['/', '/contact'].includes(url.split(/[?#]/)[0])) return undefined;
  if (method !== 'POST') return { body: form() };
  const given = posted(body);
  const missing = Object.entries(REQUIRED)
    .filter(([, name]) => !given[name]?.trim())
    .map(([label]) => label);
  if (given.input_4 !== given.input_4_2) missing.push('Confirm Email');
  if (given.input_12) missing.push('nothing in the box that should be left unchanged');
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ missing }) };
}
