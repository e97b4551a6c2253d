import { TITLES, TOPICS } from './lists.mjs';
import { officePage, options, posted, safe } from './page.mjs';

const OFFICE = {
  name: 'June Calloway',
  title: 'Representing Vermont at large',
  colours: ['#16423c', '#2c6e63', '#f0b429'],
};
const GATE = '/htbin/formproc_za/form.pl';
const FORM = '/htbin/formproc/form.pl';

const STYLE = `table.fields { width: 100%; border-spacing: 0 12px } table.fields td { vertical-align: top } table.fields td:first-child { width: 190px; padding: 9px 16px 0 0; font-weight: 600; font-size: 14px } .zip { display: flex; gap: 10px; align-items: center; margin: 6px 0 22px } .zip input { width: 110px } .zip input + input { width: 90px } .inline { font-weight: 400; display: flex; gap: 9px; align-items: baseline; margin: 12px 0 }
.g-recaptcha { border: 1px solid #d3d3d3; background: #f9f9f9; width: 304px; height: 78px; display: flex; align-items: center; gap: 14px; padding: 0 14px; margin: 20px 0; border-radius: 3px; box-shadow: 0 0 4px #00000014 } .g-recaptcha i { width: 28px; height: 28px; border: 2px solid #c1c1c1; border-radius: 2px; background: #fff }`;

const VERMONT = /^05\d{3}$/;

function gate(zip = '', problem = '') {
  return officePage({
    ...OFFICE,
    heading: 'Write Your Representative',
    style: STYLE,
    content: `<p class="intro">Regrettably, I can only answer people of my own district. Please enter your ZIP code to go on.</p>
${problem && `<div class="error" id="errorMsg">${problem}</div>`}
<form id="emailForm" class="wsbform" method="post" action="${GATE}">
<label for="required-zip5">ZIP Code <span class="required">*</span></label>
<div class="zip"><input type="text" id="required-zip5" name="required-zip5" maxlength="5" size="5" value="${safe(zip)}"><span>-</span><input type="text" id="zip4" name="zip4" maxlength="4" size="4" title="ZIP+4"></div>
<button type="submit">Go To Next Step</button></form>`,
  });
}

const row = (label, control, star = true) =>
  `<tr><td>${label}${star ? ' <span class="required">*</span>' : ''}</td><td>${control}</td></tr>`;
const box = (name, value, more = '') =>
  `<input type="text" id="${name}" name="${name}" value="${safe(value ?? '')}"${name.startsWith('required-') ? ' class="validate[required]"' : ''} ${more}>`;
const list = (name, all, first) =>
  `<select id="${name}" name="${name}"><option value="">${first}</option>${options(all)}</select>`;

/** The second page: the gate's answers come as hidden inputs, and their labels still stand there. */
function form(given, missing = []) {
  const topics = TOPICS.map(([value, label]) => [value, label === 'Foreign Relations' ? 'Foreign Affairs' : label]);
  return officePage({
    ...OFFICE,
    heading: 'Write Your Representative',
    style: STYLE,
    content: `${missing.length > 0 ? `<div class="error" id="errorMsg">Some required fields were left empty: ${safe(missing.join(', '))}</div>` : '<p class="intro">You live in my district. Please tell me who you are and what is on your mind.</p>'}
<form id="contactForm" class="wsbform" method="post" action="${FORM}">
<label for="state" class="hide">State</label><input type="hidden" id="state" name="state" value="VT"><label for="zip5" class="hide">ZIP</label><input type="hidden" id="zip5" name="zip5" value="${safe(given.zip5)}"><label for="zip4" class="hide">+4</label><input type="hidden" id="zip4" name="zip4" value="${safe(given.zip4 ?? '')}">
<table class="fields">
${row('Prefix', list('required-prefix', TITLES, 'Select'))}
${row('First Name', box('required-first', given['required-first']))}${row('Middle Name', box('middle', given.middle), false)}${row('Last Name', box('required-last', given['required-last']))}
${row('Street Address', box('required-address', given['required-address']))}${row('', box('address2', given.address2, 'title="Street address, line 2"'), false)}
${row('City', box('required-city', given['required-city']))}
${row('E-mail', box('required-valid-email', given['required-valid-email']))}${row('Phone', box('phone', given.phone), false)}
${row('Issue', list('required-issue', [['NRN', '--------'], ...topics, ['FLAG', 'Flag Request'], ['NOR', 'No Response Necessary']], 'Select an issue'))}
${row('Subject', box('required-subject', given['required-subject'], 'maxlength="200"'))}
${row('Message', `<textarea id="required-message" name="required-message" class="validate[required]">${safe(given['required-message'] ?? '')}</textarea>`)}
${row(
  'Do you want an answer?',
  list(
    'required-response',
    [
      ['Y', 'Yes'],
      ['N', 'No'],
    ],
    '',
  ),
)}
</table>
<label class="inline"><input type="checkbox" name="subscribe" value="Email.Optin" checked> Send me June's weekly letter</label>
<div class="g-recaptcha" data-sitekey="invented"><i></i> I'm not a robot<textarea name="g-recaptcha-response" id="g-recaptcha-response" style="display:none"></textarea></div>
<button type="submit" name="submit" id="submit">Send Message</button></form>`,
  });
}

const NEEDED = ['first', 'last', 'address', 'city', 'valid-email', 'issue', 'subject', 'message', 'response'];

/** formproc: a page that asks for the ZIP code, then the form on the next one; its thank-you page repeats what was sent. */
export function houseGate({ url, method, body }) {
  const path = url.split('?')[0];
  if (method === 'POST' && path === GATE) {
    const given = posted(body);
    const zip = given['required-zip5'] ?? '';
    if (!VERMONT.test(zip)) return { body: gate(zip, 'This ZIP code is not in my district.') };
    return { body: form({ zip5: zip, zip4: given.zip4 }) };
  }
  if (method === 'POST' && path === FORM) {
    const given = posted(body);
    const missing = NEEDED.filter((name) => !given[`required-${name}`]?.trim());
    if (missing.length > 0) return { body: form(given, missing) };
    const content = `<p class="intro">Thank you for taking the time to write me. The following information has been submitted:</p><p><b>${safe(given['required-first'])} ${safe(given['required-last'])}</b><br>${safe(given['required-subject'])}</p><blockquote style="white-space:pre-wrap">${safe(given['required-message'])}</blockquote>`;
    return { body: officePage({ ...OFFICE, heading: 'Thank You', content }) };
  }
  if (method === 'GET' && ['/', '/contact', '/contact/email-me'].includes(path)) return { body: gate() };
  return undefined;
}
