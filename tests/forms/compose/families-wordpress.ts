import { byGroup, type Family, nameFor } from './family';
import type { Ask } from './fields';
import { control, esc, radios } from './markup';

const isBox = (ask: Ask): boolean => ask.kind === 'checkbox';
const must = '<span class="gfield_required"><span class="gfield_required gfield_required_asterisk">*</span></span>';

/** Gravity Forms, each question a field of its own. */
const gravity: Family = (idea, dice) => {
  const form = dice.below(30) + 1;
  const item = (ask: Ask, n: number): string => {
    const id = `input_${form}_${n}`;
    const name = `input_${n}`;
    const cls = `gfield gfield--type-x${ask.required ? ' gfield_contains_required' : ''}`;
    if (ask.kind === 'radio')
      return `<fieldset class="${cls}"><legend class="gfield_label">${esc(ask.label)}${ask.required ? must : ''}</legend><div class="ginput_container"><div class="gfield_radio" id="${id}">${radios(ask, { id: `choice_${form}_${n}`, name }, (input, label, radio) => `<div class="gchoice">${input}<label for="${radio}">${label}</label></div>`)}</div></div></fieldset>`;
    if (isBox(ask))
      return `<fieldset class="${cls}"><legend class="gfield_label">${dice.pick(['Consent', 'Updates', 'Please note', ''])}</legend><div class="ginput_container"><div class="gchoice">${control(ask, { id: `choice_${form}_${n}_1`, name: `input_${n}.1` })}<label for="choice_${form}_${n}_1">${esc(ask.label)}</label></div></div></fieldset>`;
    return `<div class="${cls}"><label class="gfield_label gform-field-label" for="${id}">${esc(ask.label)}${ask.required ? must : ''}</label><div class="ginput_container">${control(ask, { id, name }, { 'aria-required': ask.required ? 'true' : undefined })}</div></div>`;
  };
  let n = 0;
  return `<div class="gform_wrapper gravity-theme" id="gform_wrapper_${form}"><form method="post" enctype="multipart/form-data" id="gform_${form}" action="/contact/"><div class="gform_body">${idea.asks.map((ask) => item(ask, ++n)).join('')}<div class="gfield gform_validation_container gfield--type-honeypot" style="position:absolute;left:-9000px"><label for="input_${form}_99">${dice.pick(['Email', 'Name', 'Phone', 'Comments'])}</label><input name="input_99" id="input_${form}_99" type="text" value="" autocomplete="new-password"><div class="gfield_description">This field is for validation purposes and should be left unchanged.</div></div></div><div class="gform_footer"><input type="submit" id="gform_submit_button_${form}" value="Submit"></div><input type="hidden" name="is_submit_${form}" value="1"></form></div>`;
};

/** Gravity Forms with its name and address fields: one question, parts with sub-labels below or above. */
const gravityComplex: Family = (idea, dice) => {
  const form = dice.below(30) + 1;
  const below = dice.chance(0.6);
  const sub: Record<string, readonly string[]> = {
    prefix: ['Prefix'],
    first: ['First'],
    middle: ['Middle'],
    last: ['Last'],
    suffix: ['Suffix'],
    street: ['Street Address'],
    street2: ['Address Line 2'],
    city: ['City'],
    state: ['State', 'State / Province / Region'],
    zip: ['ZIP Code', 'ZIP / Postal Code'],
    email: ['Enter Email'],
    email2: ['Confirm Email'],
    country: ['Country'],
  };
  const suffix: Record<string, number> = {
    prefix: 2,
    first: 3,
    middle: 4,
    last: 6,
    suffix: 8,
    street: 1,
    street2: 2,
    city: 3,
    state: 4,
    zip: 5,
    country: 6,
  };
  let n = 0;
  const composite = (asks: readonly Ask[], question: string): string => {
    n++;
    const parts = asks.map((ask) => {
      const part = suffix[ask.key] ?? 7;
      const id =
        ask.key === 'email'
          ? `input_${form}_${n}`
          : ask.key === 'email2'
            ? `input_${form}_${n}_2`
            : `input_${form}_${n}_${part}`;
      const name = ask.key === 'email' ? `input_${n}` : ask.key === 'email2' ? `input_${n}_2` : `input_${n}.${part}`;
      const label = `<label for="${id}" class="gform-field-label gform-field-label--type-sub">${dice.pick(sub[ask.key] ?? [ask.label])}</label>`;
      const box = control(ask, { id, name }, { 'aria-required': ask.required ? 'true' : undefined });
      return `<span class="ginput_${ask.key}">${below ? box + label : label + box}</span>`;
    });
    return `<fieldset class="gfield gfield_contains_required"><legend class="gfield_label gfield_label_before_complex">${question}${must}</legend><div class="ginput_complex ginput_container">${parts.join('')}</div></fieldset>`;
  };
  const single = (ask: Ask): string => {
    n++;
    const id = `input_${form}_${n}`;
    if (ask.kind === 'radio')
      return `<fieldset class="gfield"><legend class="gfield_label">${esc(ask.label)}</legend><div class="gfield_radio">${radios(ask, { id: `choice_${form}_${n}`, name: `input_${n}` }, (input, label, radio) => `<div class="gchoice">${input}<label for="${radio}">${label}</label></div>`)}</div></fieldset>`;
    if (isBox(ask))
      return `<fieldset class="gfield"><legend class="gfield_label">${dice.pick(['Untitled', 'Options', 'Email Updates'])}</legend><div class="gchoice">${control(ask, { id: `choice_${form}_${n}_1`, name: `input_${n}.1` })}<label for="choice_${form}_${n}_1">${esc(ask.label)}</label></div></fieldset>`;
    return `<div class="gfield"><label class="gfield_label" for="${id}">${esc(ask.label)}${ask.required ? must : ''}</label><div class="ginput_container">${control(ask, { id, name: `input_${n}` })}</div></div>`;
  };
  const contact = byGroup(idea, 'contact');
  const emails = contact.filter(({ key }) => key === 'email' || key === 'email2');
  const nameAsks = byGroup(idea, 'name');
  const plainAddress = byGroup(idea, 'address').filter(({ key }) => key === 'zip4');
  const address = byGroup(idea, 'address').filter(({ key }) => key !== 'zip4');
  const rest = [
    ...contact.filter((ask) => !emails.includes(ask)),
    ...byGroup(idea, 'letter'),
    ...byGroup(idea, 'extra'),
  ];
  return `<div class="gform_wrapper"><form method="post" id="gform_${form}" action="/contact/">${nameAsks.length > 1 ? composite(nameAsks, dice.pick(['Name', 'Your Name', 'Full Name'])) : nameAsks.map(single).join('')}${composite(address, dice.pick(['Address', 'Home Address', 'Mailing Address']))}${plainAddress.map(single).join('')}${emails.length > 1 ? composite(emails, 'Email') : emails.map(single).join('')}${rest.map(single).join('')}<input type="submit" id="gform_submit_button_${form}" value="Submit"></form></div>`;
};

/** Elementor: names of chance, or names that lie. */
const elementor: Family = (idea, dice) => {
  const lies = dice.chance(0.35);
  const item = (ask: Ask): string => {
    const lying: Record<string, string> = { prefix: 'name', topic: 'message' };
    const word =
      lies && lying[ask.key] !== undefined
        ? (lying[ask.key] as string)
        : dice.chance(0.3) && !lies
          ? ask.key
          : `field_${dice.hex(7)}`;
    const names = { id: `form-field-${word}`, name: `form_fields[${word}]` };
    const cls = `elementor-field-type-${ask.kind} elementor-field-group elementor-column${ask.required ? ' elementor-field-required elementor-mark-required' : ''}`;
    if (ask.kind === 'radio')
      return `<div class="${cls}"><label class="elementor-field-label">${esc(ask.label)}</label><div class="elementor-field-subgroup">${radios(ask, names, (input, label, id) => `<span class="elementor-field-option">${input} <label for="${id}">${label}</label></span>`)}</div></div>`;
    if (isBox(ask))
      return `<div class="${cls}"><div class="elementor-field-subgroup"><span class="elementor-field-option">${control(ask, names)} <label for="${names.id}">${esc(ask.label)}</label></span></div></div>`;
    const box = control(ask, names, {
      class: 'elementor-field elementor-field-textual',
      ...(ask.kind === 'text' && { placeholder: dice.chance(0.5) ? ask.label : undefined }),
    });
    return `<div class="${cls}"><label for="${names.id}" class="elementor-field-label">${esc(ask.label)}</label>${ask.kind === 'select' ? `<div class="elementor-select-wrapper">${box}</div>` : box}</div>`;
  };
  return `<form class="elementor-form" method="post" name="Contact"><input type="hidden" name="post_id" value="12"><input type="hidden" name="form_id" value="${dice.hex(7)}"><div class="elementor-form-fields-wrapper">${idea.asks.map(item).join('')}<div class="elementor-field-group e-form__buttons"><button type="submit" class="elementor-button"><span>Send</span></button></div></div></form>`;
};

/** Contact Form 7: a paragraph, a label round everything, a wrap round the control. */
const cf7: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const name = nameFor(dice, ask);
    const box = control(
      ask,
      { name },
      {
        class: `wpcf7-form-control${ask.required ? ' wpcf7-validates-as-required' : ''}`,
        'aria-required': ask.required ? 'true' : undefined,
      },
    );
    if (ask.kind === 'radio')
      return `<p>${esc(ask.label)}<br><span class="wpcf7-form-control-wrap"><span class="wpcf7-form-control wpcf7-radio">${radios(ask, { name }, (input, label) => `<span class="wpcf7-list-item"><label>${input}<span class="wpcf7-list-item-label">${label}</span></label></span>`)}</span></span></p>`;
    if (isBox(ask))
      return `<p><span class="wpcf7-form-control-wrap"><span class="wpcf7-form-control wpcf7-checkbox"><span class="wpcf7-list-item"><label>${control(ask, { name: `${name}[]` })}<span class="wpcf7-list-item-label">${esc(ask.label)}</span></label></span></span></span></p>`;
    const words = `${esc(ask.label)}${ask.required ? ' (required)' : ''}`;
    return dice.chance(0.7)
      ? `<p><label>${words}<br><span class="wpcf7-form-control-wrap" data-name="${name}">${box}</span></label></p>`
      : `<p>${words}<br><span class="wpcf7-form-control-wrap">${box}</span></p>`;
  };
  return `<div class="wpcf7"><form action="/contact/#wpcf7-f8" method="post" class="wpcf7-form init"><div style="display:none"><input type="hidden" name="_wpcf7" value="8"></div>${idea.asks.map(item).join('')}<p><input type="submit" value="Send" class="wpcf7-submit"></p><div class="wpcf7-response-output" aria-hidden="true"></div></form></div>`;
};

/** WPForms: name and address with sub-labels below. */
const wpforms: Family = (idea, dice) => {
  const form = dice.below(900) + 100;
  const item = (ask: Ask, n: number): string => {
    const id = `wpforms-${form}-field_${n}`;
    const name = `wpforms[fields][${n}]`;
    const label = `<label class="wpforms-field-label" for="${id}">${esc(ask.label)}${ask.required ? ' <span class="wpforms-required-label">*</span>' : ''}</label>`;
    if (ask.kind === 'radio')
      return `<div class="wpforms-field"><label class="wpforms-field-label">${esc(ask.label)}</label><ul id="${id}">${radios(ask, { id, name }, (input, text, radio) => `<li>${input}<label class="wpforms-field-label-inline" for="${radio}">${text}</label></li>`)}</ul></div>`;
    if (isBox(ask))
      return `<div class="wpforms-field wpforms-field-checkbox"><ul><li>${control(ask, { id, name: `${name}[]` })}<label class="wpforms-field-label-inline" for="${id}">${esc(ask.label)}</label></li></ul></div>`;
    return `<div class="wpforms-field">${label}${control(ask, { id, name }, { class: ask.required ? 'wpforms-field-required' : '', required: ask.required })}</div>`;
  };
  let n = 0;
  const sub = (ask: Ask, part: string): string => {
    const id = `wpforms-${form}-field_${n}-${part}`;
    return `<div class="wpforms-field-row-block">${control(ask, { id, name: `wpforms[fields][${n}][${part}]` }, { required: ask.required })}<label for="${id}" class="wpforms-field-sublabel after">${esc(ask.label)}</label></div>`;
  };
  const parts = {
    first: 'first',
    last: 'last',
    street: 'address1',
    street2: 'address2',
    city: 'city',
    state: 'state',
    zip: 'postal',
  } as Record<string, string>;
  const composite = (asks: readonly Ask[], question: string): string =>
    `<div class="wpforms-field wpforms-field-name"><label class="wpforms-field-label">${question} <span class="wpforms-required-label">*</span></label>${asks.map((ask) => sub(ask, parts[ask.key] ?? ask.key)).join('')}</div>`;
  const html = idea.asks.filter(({ group }) => group !== 'name' && group !== 'address').map((ask) => item(ask, ++n));
  n++;
  const name = composite(byGroup(idea, 'name'), 'Name');
  n++;
  const address = composite(byGroup(idea, 'address'), 'Address');
  return `<div class="wpforms-container"><form id="wpforms-form-${form}" class="wpforms-validate wpforms-form" method="post" action="/contact/">${name}${address}${html.join('')}<div class="wpforms-field-hp wpforms-field" style="display:none"><label for="hp${form}">Email</label><input type="text" name="wpforms[hp]" id="hp${form}"></div><button type="submit" name="wpforms[submit]">Submit</button></form></div>`;
};

export const WORDPRESS = { gravity, 'gravity-complex': gravityComplex, elementor, cf7, wpforms } satisfies Record<
  string,
  Family
>;
