import { type Family, guid, star } from './family';
import type { Ask } from './fields';
import { control, esc, radios } from './markup';

const isBox = (ask: Ask): boolean => ask.kind === 'checkbox';

/** Creative Engine "amend": GUID names, "Required" as every placeholder, the star in the label. */
const amend: Family = (idea, dice) => {
  const rows = idea.asks.map((ask) => {
    const code = guid(dice);
    const given: Record<string, string> = {
      email: 'email',
      first: 'firstname',
      zip: 'zipcode',
      topic: 'topic',
      prefix: 'title',
    };
    const id = given[ask.key] !== undefined && dice.chance(0.6) ? (given[ask.key] as string) : `input-${code}`;
    const name = `input_${code}`;
    if (ask.kind === 'radio')
      return `<div class="control-group"><div class="question">${esc(ask.label)}${star(ask)}</div><div class="controls">${radios(ask, { id, name })}</div></div>`;
    if (isBox(ask))
      return `<div class="control-group"><div class="controls"><label class="checkbox" for="${id}">${control(ask, { id, name })} ${esc(ask.label)}${star(ask)}</label></div></div>`;
    return `<div class="control-group"><label class="control-label" for="${id}">${esc(ask.label)}${star(ask)}</label><div class="controls">${control(ask, { id, name }, { ...(ask.kind === 'text' && { placeholder: ask.required ? 'Required' : 'Optional' }), class: ask.required ? "input-xlarge validate['required','%x.y']" : 'input-xlarge' })}</div></div>`;
  });
  return `<div class="amend-form-container"><form id="${guid(dice)}" method="post" action="/contact/email">${rows.join('\n')}<input type="hidden" id="creativengine-form-identifier" name="creativengine_form_identifier" value="x"><input type="text" style="display:none" id="email-address-validation-field" name="email_address_validation_field" value=""><button type="submit" class="btn">Submit</button></form></div>`;
};

/** formcreator uniForm: id and name `field_GUID`, the star before the label. */
const uniform: Family = (idea, dice) => {
  const rows = idea.asks.map((ask) => {
    const id = `field_${guid(dice)}`;
    const must = ask.required ? '<strong class="required">*</strong> ' : '';
    const inner =
      ask.kind === 'radio'
        ? `<p class="label">${must}${esc(ask.label)}</p><ul>${radios(ask, { id, name: id }, (input, label) => `<li><label>${input} ${label}</label></li>`)}</ul>`
        : isBox(ask)
          ? `<label for="${id}">${control(ask, { id, name: id })} ${esc(ask.label)}</label>`
          : `<label for="${id}">${must}${esc(ask.label)}</label>${control(ask, { id, name: id }, { class: ask.kind === 'select' ? 'selectInput' : 'textInput' })}`;
    return `<div class="ctrlHolder"><div class="formcreator_fieldWrapper">${inner}</div></div>`;
  });
  return `<form class="uniForm" method="post"${dice.chance(0.5) ? ' action="/public/index.cfm/contact"' : ''}><fieldset class="inlineLabels">${rows.join('')}</fieldset><input type="hidden" name="IsPosted" value="1"><input type="hidden" name="Form_id" value="${guid(dice)}"><div class="buttonHolder"><input type="submit" id="submit" name="submit" value="Submit"></div></form>`;
};

/** IQ EForm: names of the person are told, the rest is numbered; states are `0_AL`. */
const iq: Family = (idea) => {
  const known: Record<string, string> = {
    first: 'first_name',
    last: 'last_name',
    street: 'addr_1',
    street2: 'addr_2',
    city: 'city',
    state: 'state',
    zip: 'zip',
    email: 'email',
    phone: 'hphone',
    prefix: 'prefix',
  };
  let number = 1;
  const rows = idea.asks.map((ask) => {
    const id = known[ask.key] !== undefined ? `qi_1_${known[ask.key]}` : `qi_${++number}`;
    const must = ask.required ? '<span style="color:red">*</span>' : '';
    if (ask.kind === 'radio')
      return `<tr><td class="q">${must}${esc(ask.label)}</td><td>${radios(ask, { id, name: id })}</td></tr>`;
    if (isBox(ask))
      return `<tr><td></td><td>${control(ask, { id, name: id })} <label for="${id}">${esc(ask.label)}</label></td></tr>`;
    return `<tr><td class="q"><label for="${id}">${must}${esc(ask.label)}</label></td><td>${control(ask, { id, name: id })}</td></tr>`;
  });
  return `<form method="post" action="https://outreach.senate.gov/iqextranet/EForm.aspx?__cid=x&__fid=1&iframe=Y"><input type="hidden" name="__VIEWSTATE" value="abc"><table>${rows.join('')}</table><input type="button" id="btn_submit" value="Submit"></form>`;
};

export const SENATE = { amend, uniform, iq } satisfies Record<string, Family>;
