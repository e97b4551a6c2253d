import { byGroup, type Family, nameFor } from './family';
import type { Ask } from './fields';
import { attributes, control, esc, radios } from './markup';

const isBox = (ask: Ask): boolean => ask.kind === 'checkbox';
const opaque = (dice: { hex(n: number): string }): string => `:r${dice.hex(5)}:`;
/** The type an author who cares would set. */
const typed = (ask: Ask): Record<string, string> => {
  const type = { email: 'email', email2: 'email', phone: 'tel', phone2: 'tel' }[ask.key];
  return type === undefined || ask.kind !== 'text' ? {} : { type };
};
const box = (ask: Ask, id: string): string =>
  `<label class="check">${control(ask, { id })}<span>${esc(ask.label)}</span></label>`;

/** React with Material design: the label beside the input, drawn outline with the same words in a legend. */
const material: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = opaque(dice);
    if (ask.kind === 'radio')
      return `<div class="MuiFormControl-root" role="radiogroup" aria-labelledby="${id}-l"><label class="MuiFormLabel-root" id="${id}-l">${esc(ask.label)}</label>${radios(ask, { id, name: id }, (input, text) => `<label class="MuiFormControlLabel-root"><span>${input}</span><span class="MuiTypography-root">${text}</span></label>`)}</div>`;
    if (isBox(ask))
      return `<label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root">${control(ask, { id })}</span><span class="MuiTypography-root">${esc(ask.label)}</span></label>`;
    return `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for="${id}" id="${id}-label">${esc(ask.label)}${ask.required ? '<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span>' : ''}</label><div class="MuiInputBase-root">${control(ask, { id }, { 'aria-invalid': 'false', required: ask.required, ...typed(ask) })}<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline" style="border:0;padding:0;margin:0"><legend><span>${esc(ask.label)}${ask.required ? ' *' : ''}</span></legend></fieldset></div></div>`;
  };
  return `<div id="root"><form class="MuiBox-root">${idea.asks.map(item).join('')}<button type="submit" class="MuiButton-root">Send</button></form></div>`;
};

/** Angular Material: input first, the floating label after it. */
const angular: Family = (idea, dice) => {
  let n = dice.below(20);
  const item = (ask: Ask): string => {
    const id = `mat-input-${++n}`;
    if (ask.kind === 'radio')
      return `<div class="question"><span id="q${n}">${esc(ask.label)}</span><mat-radio-group role="radiogroup" aria-labelledby="q${n}">${radios(ask, { id, name: `mat-radio-group-${n}` }, (input, text, radio) => `<mat-radio-button><label for="${radio}"><span>${input}</span><span class="mat-radio-label-content">${text}</span></label></mat-radio-button>`)}</mat-radio-group></div>`;
    if (isBox(ask))
      return `<mat-checkbox><label for="${id}"><span>${control(ask, { id })}</span><span class="mat-checkbox-label">${esc(ask.label)}</span></label></mat-checkbox>`;
    return `<mat-form-field class="mat-form-field"><div class="mat-form-field-infix">${control(ask, { id }, { formcontrolname: `c${dice.hex(4)}`, 'aria-required': ask.required ? 'true' : undefined, class: 'mat-input-element' })}<span class="mat-form-field-label-wrapper"><label class="mat-form-field-label" for="${id}"${dice.chance(0.5) ? ` aria-owns="${id}"` : ''}><mat-label>${esc(ask.label)}</mat-label>${ask.required ? '<span class="mat-form-field-required-marker"> *</span>' : ''}</label></span></div></mat-form-field>`;
  };
  return `<app-contact><form novalidate class="ng-untouched ng-pristine ng-invalid">${idea.asks.map(item).join('')}<button mat-button type="submit">Submit</button></form></app-contact>`;
};

/** Bootstrap with floating labels: placeholder and label say the same, the label comes after. */
const bootstrap: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = dice.chance(0.5) ? `floating${dice.hex(4)}` : nameFor(dice, ask);
    if (ask.kind === 'radio')
      return `<div class="mb-3"><p class="form-label mb-1">${esc(ask.label)}</p>${radios(ask, { id, name: id }, (input, text, radio) => `<div class="form-check form-check-inline">${input}<label class="form-check-label" for="${radio}">${text}</label></div>`)}</div>`;
    if (isBox(ask))
      return `<div class="form-check">${control(ask, { id }, { class: 'form-check-input' })}<label class="form-check-label" for="${id}">${esc(ask.label)}</label></div>`;
    return `<div class="form-floating mb-3 col-md-6">${control(ask, { id }, { class: 'form-control', placeholder: ask.kind === 'select' ? undefined : ask.label, required: ask.required, ...typed(ask) })}<label for="${id}">${esc(ask.label)}</label><div class="invalid-feedback" style="display:none">Please provide this.</div></div>`;
  };
  return `<form class="row g-3 needs-validation" novalidate method="post" action="/api/contact">${idea.asks.map(item).join('')}<div class="col-12"><button class="btn btn-primary" type="submit">Send message</button></div></form>`;
};

/** Placeholders are the only words. */
const placeholders: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = `f${dice.hex(5)}`;
    if (ask.kind === 'radio')
      return `<div class="field"><p>${esc(ask.label)}</p>${radios(ask, { id, name: id }, (input, text) => `<label>${input}${text}</label>`)}</div>`;
    if (isBox(ask)) return box(ask, id);
    if (ask.kind === 'select') {
      const words = `${ask.label}${ask.required ? '*' : ''}`;
      const answers = [{ label: words, value: '' }, ...(ask.answers ?? []).filter(({ value }) => value !== '')];
      return `<div class="field">${control({ ...ask, answers }, { name: id })}</div>`;
    }
    return `<div class="field">${control(ask, { name: id }, { placeholder: `${ask.label}${ask.required ? '*' : ''}` })}</div>`;
  };
  return `<form method="post">${idea.asks.map(item).join('')}<button>Send</button></form>`;
};

/** Nothing to see but headings: the names are told to assistive technology only. */
const ariaOnly: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = `c${dice.hex(5)}`;
    if (ask.kind === 'radio')
      return `<div role="radiogroup" aria-label="${esc(ask.label)}">${radios(ask, { id, name: id }, (input, text) => `<label>${input} ${text}</label>`)}</div>`;
    if (isBox(ask))
      return `<div>${control(ask, { id }, { 'aria-label': ask.label })}<span aria-hidden="true">${esc(ask.label)}</span></div>`;
    const named = dice.chance(0.5);
    return `<div class="cell">${named ? `<span id="${id}-n" class="sr-only">${esc(ask.label)}</span>` : ''}${control(ask, {}, { [named ? 'aria-labelledby' : 'aria-label']: named ? `${id}-n` : ask.label, 'aria-required': ask.required ? 'true' : undefined })}</div>`;
  };
  return `<style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style><form method="post">${idea.asks.map(item).join('')}<button>Send</button></form>`;
};

/** Questions as plain blocks over the box: no label element anywhere. */
const blocks: Family = (idea, dice) => {
  const tag = dice.pick(['div', 'p', 'h4', 'strong', 'dt', 'span']);
  const item = (ask: Ask): string => {
    const name = dice.chance(0.4) ? nameFor(dice, ask) : `q_${dice.hex(4)}`;
    const inner =
      ask.kind === 'radio'
        ? radios(ask, { name }, (input, text) => `<span>${input} ${text}</span> `)
        : control(ask, { name });
    if (isBox(ask)) return `<div class="row">${control(ask, { name })} <span>${esc(ask.label)}</span></div>`;
    const words = `<${tag} class="q">${esc(ask.label)}${ask.required ? '<sup>*</sup>' : ''}</${tag}>`;
    return tag === 'dt'
      ? `<dl>${words}<dd>${inner}</dd></dl>`
      : `<div class="row">${words}<div class="a">${inner}</div></div>`;
  };
  return `<form method="post">${idea.asks.map(item).join('\n')}<button>Send</button></form>`;
};

/** U.S. Web Design System: hints, fieldsets, error lines. */
const uswds: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = `${nameFor(dice, ask)}-${dice.below(90)}`;
    const hint =
      dice.chance(0.25) && ask.kind === 'text'
        ? `<span class="usa-hint" id="${id}-hint">${dice.pick(['For example, as on your mail', 'We use this to confirm that you live here', 'Please double-check'])}</span>`
        : '';
    const mark = ask.required ? ' <abbr title="required" class="usa-hint usa-hint--required">*</abbr>' : '';
    if (ask.kind === 'radio')
      return `<fieldset class="usa-fieldset"><legend class="usa-legend">${esc(ask.label)}${mark}</legend>${radios(ask, { id, name: id }, (input, text, radio) => `<div class="usa-radio">${input}<label class="usa-radio__label" for="${radio}">${text}</label></div>`)}</fieldset>`;
    if (isBox(ask))
      return `<div class="usa-checkbox">${control(ask, { id, name: id })}<label class="usa-checkbox__label" for="${id}">${esc(ask.label)}</label></div>`;
    return `<label class="usa-label" for="${id}">${esc(ask.label)}${mark}</label>${hint}${control(ask, { id, name: id }, { class: 'usa-input', required: ask.required, ...(hint && { 'aria-describedby': `${id}-hint` }), ...typed(ask) })}`;
  };
  const legends = {
    name: 'About you',
    address: 'Where you live',
    contact: 'How to reach you',
    letter: 'Your message',
    extra: 'Before you send',
  } as const;
  return `<form class="usa-form usa-form--large" method="post">${(['name', 'address', 'contact', 'letter', 'extra'] as const).map((group) => (byGroup(idea, group).length ? `<fieldset class="usa-fieldset"><legend class="usa-legend usa-legend--large">${legends[group]}</legend>${byGroup(idea, group).map(item).join('')}</fieldset>` : '')).join('')}<input class="usa-button" type="submit" value="Send"></form>`;
};

/** Web components with open shadow roots: one for each control, or one for the whole form. */
const shadow: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const id = `s${dice.hex(5)}`;
    const inner =
      ask.kind === 'radio'
        ? `<fieldset><legend>${esc(ask.label)}</legend>${radios(ask, { id, name: id }, (input, text) => `<label>${input} ${text}</label>`)}</fieldset>`
        : isBox(ask)
          ? box(ask, id)
          : `<label for="${id}">${esc(ask.label)}${ask.required ? ' *' : ''}</label>${control(ask, { id })}`;
    return inner;
  };
  if (dice.chance(0.5))
    return `<contact-form><template shadowrootmode="open"><form method="post">${idea.asks.map((ask) => `<p>${item(ask)}</p>`).join('')}<button>Send</button></form></template></contact-form>`;
  return `<form method="post">${idea.asks.map((ask) => `<x-field><template shadowrootmode="open">${item(ask)}</template></x-field>`).join('')}<button>Send</button></form>`;
};

/** Two columns of a table, the words above the boxes in a row of their own. */
const tableAbove: Family = (idea, dice) => {
  const rows: string[] = [];
  const plain = idea.asks.filter((ask) => !isBox(ask) && ask.kind !== 'radio' && ask.kind !== 'textarea');
  const rest = idea.asks.filter((ask) => !plain.includes(ask));
  for (let i = 0; i < plain.length; i += 3) {
    const three = plain.slice(i, i + 3);
    rows.push(
      `<tr>${three.map((ask) => `<td>${esc(ask.label)}${ask.required ? '*' : ''}</td>`).join('')}</tr><tr>${three.map((ask) => `<td>${control(ask, { name: dice.chance(0.5) ? nameFor(dice, ask) : `c${dice.hex(3)}` })}</td>`).join('')}</tr>`,
    );
  }
  for (const ask of rest)
    rows.push(
      ask.kind === 'textarea'
        ? `<tr><td colspan="3">${esc(ask.label)}*</td></tr><tr><td colspan="3">${control(ask, { name: 'txt' })}</td></tr>`
        : ask.kind === 'radio'
          ? `<tr><td colspan="3">${esc(ask.label)} ${radios(ask, { name: `r${dice.hex(3)}` }, (input, text) => `${input} ${text} `)}</td></tr>`
          : `<tr><td colspan="3">${control(ask, { name: `k${dice.hex(3)}` })} ${esc(ask.label)}</td></tr>`,
    );
  return `<form${attributes({ method: 'post' })}><table>${rows.join('')}</table><input type="submit" value="Send"></form>`;
};

export const MODERN = {
  material,
  angular,
  bootstrap,
  placeholders,
  'aria-only': ariaOnly,
  blocks,
  uswds,
  shadow,
  'table-above': tableAbove,
} satisfies Record<string, Family>;
