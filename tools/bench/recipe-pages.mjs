/** Wording of the families, a few for each meaning; which one a form uses hangs on its office, so that all occur. */
const WORDS = {
  NAME_PREFIX: ['Prefix', 'Title', 'Salutation', 'Prefix:'],
  NAME_FIRST: ['First Name', 'First', 'First name:', "What's Your First Name?"],
  NAME_LAST: ['Last Name', 'Last', 'Last name:', 'Last Name'],
  NAME_SUFFIX: ['Suffix'],
  ADDRESS_STREET: ['Street Address', 'Address', 'Address 1', 'Mailing Address'],
  ADDRESS_STREET_2: ['Address 2', 'Address Line 2', 'Apt/Suite', 'Address (continued)'],
  ADDRESS_CITY: ['City', 'City/Town', 'City:', 'City'],
  ADDRESS_STATE_POSTAL_ABBREV: ['State', 'State:', 'State', 'State'],
  ADDRESS_STATE_FULL: ['State'],
  ADDRESS_STATE: ['State'],
  ADDRESS_ZIP5: ['Zip Code', 'ZIP', 'Zip', '5-digit ZIP code'],
  ADDRESS_ZIP4: ['Zip+4', '+4', 'Plus 4', 'ZIP Extension'],
  EMAIL: ['Email', 'E-mail Address', 'Email Address', 'Your E-mail'],
  PHONE: ['Phone', 'Phone Number', 'Home Phone', 'Telephone'],
  PHONE_PARENTHESES: ['Phone'],
  SUBJECT: ['Subject', 'Message Subject', 'Subject:', 'Subject Line'],
  TOPIC: ['Topic', 'Issue', 'Message Topic', 'Please select the topic of your message'],
  MESSAGE: ['Message', 'Your Message', 'Comments', 'How can I help?'],
  ORGANIZATION: ['Organization'],
};
const RESPONSE = [
  'Would you like a response?',
  'Do you want a reply to your message?',
  'Response requested',
  'Would you like a response?',
];

const escaped = (text) =>
  String(text ?? '')
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;');
const hash = (text) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);

export const meaningOf = (step, field) => {
  const value = String(field.value ?? '');
  if (value.startsWith('$')) return value.slice(1);
  if (step.kind === 'uncheck') return '_NEWSLETTER';
  if (/respon|reply|^y$|^yes$|^n$|^no$|^rn$/i.test(`${field.name} ${value}`)) return '_RESPONSE';
  return '_OTHER';
};

function optionTags(field, meaning) {
  const list = (field.options ?? []).filter((one) => one && (one.label ?? one.value) !== null);
  const plain =
    list.length > 0
      ? list
      : meaning === '_RESPONSE'
        ? [
            { label: 'Yes', value: 'Y' },
            { label: 'No', value: 'N' },
          ]
        : [];
  return `<option value="">-- Select --</option>${plain.map(({ label, value }) => `<option value="${escaped(value ?? label)}">${escaped(label ?? value)}</option>`).join('')}`;
}

function control(step, field, meaning, attributes) {
  const own = `${field.id ? ` id="${escaped(field.id)}"` : ''}${field.name && !/\s/.test(field.name) ? ` name="${escaped(field.name)}"` : ''}${attributes}`;
  const max = field.max_length ? ` maxlength="${field.max_length}"` : '';
  if (step.kind === 'select') return `<select${own}>${optionTags(field, meaning)}</select>`;
  if (step.kind === 'check' || step.kind === 'uncheck')
    return `<input type="checkbox" value="${escaped(field.value)}"${own}${step.kind === 'uncheck' ? ' checked' : ''}>`;
  if (meaning === 'MESSAGE') return `<textarea${own}${max}></textarea>`;
  return `<input type="text"${own}${max}>`;
}

/** How each family puts a label and a control together. `{label, input, id, required}` → markup. */
const MARKUP = {
  'creativengine input-GUID': ({ label, input, id, required }) =>
    `<div class="control-group"><label class="control-label" for="${id}">${label}${required ? '<span class="required">*</span>' : ''}</label><div class="controls">${input}</div></div>`,
  'formcreator field_GUID': ({ label, input, id, required }) =>
    `<div class="ctrlHolder"><div class="formcreator_fieldWrapper"><label for="${id}">${required ? '<strong class="required">*</strong>' : ''}${label}</label>${input}</div></div>`,
  'wp-gravity': ({ label, input, id, required }) =>
    `<div class="gfield${required ? ' gfield_contains_required' : ''}"><label class="gfield_label" for="${id}">${label}${required ? '<span class="gfield_required">*</span>' : ''}</label><div class="ginput_container">${input}</div></div>`,
  'wp-elementor': ({ label, input, id, required }) =>
    `<div class="elementor-field-group${required ? ' elementor-field-required' : ''}"><label class="elementor-field-label" for="${id}">${label}</label>${input}</div>`,
  'wp-cf7': ({ label, input }) =>
    `<p><label>${label}<br><span class="wpcf7-form-control-wrap">${input}</span></label></p>`,
  'iConstituent (req_firstname / zipauthform)': ({ label, input, required }) =>
    `<tr><td>${label}${required ? ' *' : ''}</td><td>${input}</td></tr>`,
  'Fireside21 ASP.NET (ctl00_ctlNN_)': ({ label, input, required }) =>
    `<div class="row"><span class="label">${label}${required ? '*' : ''}</span> ${input}</div>`,
};
const plain = ({ label, input, id, required }) =>
  `<p><label for="${id}">${label}${required ? ' *' : ''}</label> ${input}</p>`;

/** One page of a recipe's flow as markup, with what each of its controls means. */
export function recipePage(recipe, number) {
  const steps = recipe.steps.filter((step) => step.page === number && step.fields);
  const markup = MARKUP[recipe.family] ?? plain;
  const variant = hash(recipe.bioguide) % 4;
  const fields = [];
  const rows = [];
  const asked = new Map();
  for (const step of steps)
    for (const field of step.fields) {
      const meaning = meaningOf(step, field);
      if (/UUID/.test(meaning) || step.kind === 'choose') continue;
      const key = `b${fields.length}`;
      const id = escaped(field.id ?? key);
      const times = asked.get(meaning) ?? 0;
      asked.set(meaning, times + 1);
      const wording = WORDS[meaning]?.[variant % WORDS[meaning].length];
      const label =
        meaning === 'EMAIL' && times > 0
          ? 'Confirm Email'
          : meaning === '_RESPONSE'
            ? RESPONSE[variant]
            : meaning === '_NEWSLETTER'
              ? 'Please send me your e-newsletter'
              : (wording ?? escaped(field.name ?? 'Other'));
      const given = { ...field, id: field.id ?? key };
      const attributes = ` data-bench="${key}"`;
      fields.push({
        key,
        meaning,
        required: field.required === true,
        kind: step.kind,
        options: field.options,
        value: field.value,
      });
      rows.push(markup({ label, input: control(step, given, meaning, attributes), id, required: field.required }));
    }
  if (fields.length === 0) return undefined;
  const body = /iConstituent/.test(recipe.family ?? '') ? `<table>${rows.join('')}</table>` : rows.join('\n');
  const gate = !fields.some(({ meaning }) => meaning === 'MESSAGE');
  const button = gate ? 'Go To Next Step' : 'Submit';
  const html = `<!doctype html><html lang="en"><head><title>Contact</title></head><body><header><form action="/search" role="search"><input type="text" name="q" placeholder="Search"><button>Search</button></form></header><main><h1>Contact</h1><form method="post" action="https://${recipe.hosts?.[0] ?? 'www.bench.senate.gov'}/send">${body}<button type="submit">${button}</button></form></main><footer><form action="/newsletter"><label for="nl">Sign up for my newsletter</label><input id="nl" name="email" type="email"><button>Subscribe</button></form></footer></body></html>`;
  return { html, fields, gate };
}
