import { byGroup, type Family, nameFor } from './family';
import type { Ask } from './fields';
import { control, esc, radios } from './markup';

const isBox = (ask: Ask): boolean => ask.kind === 'checkbox';

/** HubSpot: everything named after a property, errors and hints around. */
const hubspot: Family = (idea, dice) => {
  const code = `${dice.hex(8)}-${dice.hex(4)}`;
  const item = (ask: Ask): string => {
    const word = nameFor(dice, ask).toLowerCase();
    const id = `${word}-${code}`;
    const mark = ask.required ? '<span class="hs-form-required">*</span>' : '';
    if (ask.kind === 'radio')
      return `<div class="hs_${word} hs-form-field"><label><span>${esc(ask.label)}</span>${mark}</label><div class="input"><ul role="radiogroup" class="inputs-list">${radios(ask, { id, name: word }, (input, text, radio) => `<li><label for="${radio}" class="hs-form-radio-display">${input}<span>${text}</span></label></li>`)}</ul></div></div>`;
    if (isBox(ask))
      return `<div class="hs-form-field"><ul class="inputs-list"><li><label class="hs-form-booleancheckbox-display" for="${id}">${control(ask, { id, name: word })}<span>${esc(ask.label)}</span></label></li></ul></div>`;
    return `<div class="hs_${word} hs-form-field"><label id="label-${id}" for="${id}"><span>${esc(ask.label)}</span>${mark}</label><legend class="hs-field-desc" style="display:none"></legend><div class="input">${control(ask, { id, name: word }, { required: ask.required, class: 'hs-input' })}</div></div>`;
  };
  const rows: string[] = [];
  for (let i = 0; i < idea.asks.length; i += 2)
    rows.push(
      `<fieldset class="form-columns-2">${idea.asks
        .slice(i, i + 2)
        .map(item)
        .join('')}</fieldset>`,
    );
  return `<form method="POST" class="hs-form stacked hs-form-private" id="hsForm_${code}">${rows.join('')}<div class="hs_submit"><input type="submit" class="hs-button primary" value="Submit"></div></form>`;
};

/** Jotform: a list, questions above, name and address as grids with sub-labels below. */
const jotform: Family = (idea, dice) => {
  let q = dice.below(5) + 3;
  const item = (ask: Ask): string => {
    const id = `input_${++q}`;
    const name = `q${q}_${nameFor(dice, ask).replace(/\W/g, '')}${q}`;
    const mark = ask.required ? '<span class="form-required">*</span>' : '';
    if (ask.kind === 'radio')
      return `<li class="form-line" id="id_${q}"><label class="form-label" id="label_${q}">${esc(ask.label)}${mark}</label><div class="form-input-wide" role="group" aria-labelledby="label_${q}">${radios(ask, { id, name }, (input, text, radio) => `<span class="form-radio-item">${input}<label for="${radio}">${text}</label></span>`)}</div></li>`;
    if (isBox(ask))
      return `<li class="form-line"><div class="form-input-wide"><span class="form-checkbox-item">${control(ask, { id, name: `${name}[]` })}<label for="${id}">${esc(ask.label)}</label></span></div></li>`;
    return `<li class="form-line"><label class="form-label form-label-top" for="${id}">${esc(ask.label)}${mark}</label><div class="form-input-wide">${control(ask, { id, name }, { class: ask.required ? 'form-textbox validate[required]' : 'form-textbox' })}</div></li>`;
  };
  const grid = (asks: readonly Ask[], question: string): string => {
    q++;
    return `<li class="form-line"><label class="form-label" id="label_${q}">${question}<span class="form-required">*</span></label><div class="form-input-wide">${asks.map((ask) => `<span class="form-sub-label-container">${control(ask, { id: `${ask.key}_${q}`, name: `q${q}_${question.toLowerCase().replace(/\W/g, '')}[${nameFor(dice, ask)}]` })}<label class="form-sub-label" for="${ask.key}_${q}">${esc(ask.label)}</label></span>`).join('')}</div></li>`;
  };
  return `<form class="jotform-form" method="post" accept-charset="utf-8"><ul class="form-section">${grid(byGroup(idea, 'name'), 'Full Name')}${grid(byGroup(idea, 'address'), 'Address')}${idea.asks
    .filter(({ group }) => group !== 'name' && group !== 'address')
    .map(item)
    .join(
      '',
    )}<li style="display:none">Should be Empty: <input type="text" name="website" value=""></li></ul><button type="submit">Submit</button></form>`;
};

/** Formidable: keys of chance, a description below. */
const formidable: Family = (idea, dice) => {
  let n = dice.below(80) + 10;
  const item = (ask: Ask): string => {
    n++;
    const id = `field_${dice.hex(5)}`;
    const name = `item_meta[${n}]`;
    const mark = `<span class="frm_required">${ask.required ? '*' : ''}</span>`;
    if (ask.kind === 'radio')
      return `<div class="frm_form_field form-field"><div class="frm_primary_label" id="${id}_label">${esc(ask.label)} ${mark}</div><div class="frm_opt_container" role="radiogroup" aria-labelledby="${id}_label">${radios(ask, { id, name }, (input, text, radio) => `<div class="frm_radio"><label for="${radio}">${input} ${text}</label></div>`)}</div></div>`;
    if (isBox(ask))
      return `<div class="frm_form_field"><div class="frm_opt_container"><div class="frm_checkbox"><label for="${id}">${control(ask, { id, name: `${name}[]` })} ${esc(ask.label)}</label></div></div></div>`;
    return `<div class="frm_form_field form-field${ask.required ? ' frm_required_field' : ''}"><label for="${id}" class="frm_primary_label">${esc(ask.label)} ${mark}</label>${control(ask, { id, name }, { 'data-reqmsg': 'This field cannot be blank.' })}</div>`;
  };
  return `<div class="frm_forms"><form method="post" class="frm-show-form" id="form_contact${n}"><fieldset><legend class="frm_screen_reader">Contact Us</legend>${idea.asks.map(item).join('')}<div class="frm_verify" style="position:absolute;left:-3000px"><label>If you are human, leave this field blank.</label><input type="text" name="frm_verify"></div><div class="frm_submit"><button type="submit">Submit</button></div></fieldset></form></div>`;
};

/** Ninja Forms: wraps in wraps, label in a sibling. */
const ninja: Family = (idea, dice) => {
  let n = dice.below(40) + 5;
  const item = (ask: Ask): string => {
    n++;
    const id = `nf-field-${n}`;
    const mark = ask.required ? ' <span class="ninja-forms-req-symbol">*</span>' : '';
    if (ask.kind === 'radio')
      return `<nf-field><div class="nf-field-container listradio-container"><div class="nf-field-label"><span id="nf-label-field-${n}" class="nf-label-span">${esc(ask.label)}${mark}</span></div><div class="nf-field-element"><ul role="radiogroup" aria-labelledby="nf-label-field-${n}">${radios(ask, { id, name: id }, (input, text, radio) => `<li>${input}<label for="${radio}">${text}</label></li>`)}</ul></div></div></nf-field>`;
    if (isBox(ask))
      return `<nf-field><div class="nf-field-container checkbox-container label-right"><div class="nf-field-element">${control(ask, { id, name: id })}</div><div class="nf-field-label"><label for="${id}">${esc(ask.label)}</label></div></div></nf-field>`;
    return `<nf-field><div class="nf-field-container"><div class="nf-field-label"><label for="${id}" id="nf-label-field-${n}">${esc(ask.label)}${mark}</label></div><div class="nf-field-element">${control(ask, { id, name: id }, { 'aria-required': ask.required ? 'true' : undefined, 'aria-labelledby': `nf-label-field-${n}` })}</div></div></nf-field>`;
  };
  return `<div class="nf-form-cont"><form novalidate><div class="nf-form-content">${idea.asks.map(item).join('')}<nf-field><div class="nf-field-container hidden" style="display:none"><label for="nf-field-hp">If you are a human seeing this field, please leave it empty.</label><input id="nf-field-hp" name="nf-field-hp" type="text"></div></nf-field><input type="button" class="submit-wrap" value="Submit"></div></form></div>`;
};

/** Squarespace: a fieldset for the name with First and Last inside labels, descriptions between. */
const squarespace: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = `select-${dice.hex(8)}-${dice.hex(4)}-field`;
    const hint = dice.chance(0.2) ? `<p class="description" id="${id}-d">We will not share this.</p>` : '';
    const mark = ask.required ? '<span class="description required">(required)</span>' : '';
    if (ask.kind === 'radio')
      return `<fieldset class="form-item field radio" id="${id}"><legend class="title">${esc(ask.label)} ${mark}</legend>${radios(ask, { id, name: `radio-${id}` }, (input, text) => `<div class="option"><label>${input} ${text}</label></div>`)}</fieldset>`;
    if (isBox(ask))
      return `<fieldset class="form-item field checkbox"><div class="option"><label>${control(ask, { name: `checkbox-${id}` })} ${esc(ask.label)}</label></div></fieldset>`;
    return `<div class="form-item field"><label class="title" for="${id}">${esc(ask.label)} ${mark}</label>${hint}${control(ask, { id }, { 'aria-required': ask.required ? 'true' : 'false', ...(hint && { 'aria-describedby': `${id}-d` }) })}</div>`;
  };
  const captioned = (ask: Ask): string =>
    `<div class="field"><label class="caption"><span class="caption-text">${esc(ask.label)}</span>${control(ask, { name: nameFor(dice, ask) }, { 'x-autocompletetype': ask.key })}</label></div>`;
  const rest = idea.asks.filter(({ group }) => group !== 'name');
  return `<div class="form-wrapper"><form method="POST" autocomplete="on"><div class="field-list"><fieldset class="form-item fields name"><legend class="title">Name <span class="description required">(required)</span></legend>${byGroup(idea, 'name').map(captioned).join('')}</fieldset>${rest.map(item).join('')}</div><input type="submit" value="Send"></form></div>`;
};

/** Wufoo and its like: `Field12`, instructions in the title, the star in a span. */
const wufoo: Family = (idea, dice) => {
  let n = dice.below(20) + 1;
  const item = (ask: Ask): string => {
    n++;
    const id = `Field${n}`;
    const mark = ask.required ? `<span id="req_${n}" class="req">*</span>` : '';
    if (ask.kind === 'radio')
      return `<li id="foli${n}"><fieldset><legend id="title${n}" class="desc">${esc(ask.label)}${mark}</legend><div>${radios(ask, { id, name: id }, (input, text, radio) => `<span>${input}<label class="choice" for="${radio}">${text}</label></span>`)}</div></fieldset></li>`;
    if (isBox(ask))
      return `<li id="foli${n}"><fieldset><div><span>${control(ask, { id, name: id })}<label class="choice" for="${id}">${esc(ask.label)}</label></span></div></fieldset></li>`;
    return `<li id="foli${n}" class="notranslate"><label class="desc" id="title${n}" for="${id}">${esc(ask.label)}${mark}</label><div>${control(ask, { id, name: id }, { class: 'field text large', tabindex: n })}</div></li>`;
  };
  return `<form id="form4" class="wufoo leftLabel page" autocomplete="off" method="post" novalidate><ul>${idea.asks.map(item).join('')}<li class="hide" style="display:none"><label for="comment">Do Not Fill This Out</label><textarea name="comment" id="comment" rows="1"></textarea></li></ul><input id="saveForm" name="saveForm" class="btTxt submit" type="submit" value="Submit"></form>`;
};

export const BUILDERS = { hubspot, jotform, formidable, ninja, squarespace, wufoo } satisfies Record<string, Family>;
