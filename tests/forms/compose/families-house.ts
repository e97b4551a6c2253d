import { byGroup, type Family, nameFor, star } from './family';
import type { Ask } from './fields';
import { control, esc, radios } from './markup';

const isBox = (ask: Ask): boolean => ask.kind === 'checkbox';

const formprocName = (ask: Ask): string => {
  const bare: Record<string, string> = {
    prefix: 'prefix',
    first: 'first',
    middle: 'middle',
    last: 'last',
    suffix: 'suffix',
    name: 'first',
    street: 'address',
    street2: 'address2',
    city: 'city',
    state: 'state',
    zip: 'zip5',
    zip4: 'zip4',
    email: 'valid-email',
    email2: 'verify-email',
    phone: 'phone',
    topic: 'issue',
    subject: 'subject',
    message: 'message',
    response: 'response',
  };
  return `${ask.required ? 'required-' : ''}${bare[ask.key] ?? ask.key}`;
};

/** House formproc: names that say it, labels by `for`. */
const formproc: Family = (idea) => {
  const rows = idea.asks.map((ask) => {
    const id = formprocName(ask);
    const attrs = { class: ask.required ? 'validate[required]' : '' };
    if (ask.kind === 'radio')
      return `<div class="row"><label>${esc(ask.label)}</label>${radios(ask, { id, name: id })}</div>`;
    if (isBox(ask))
      return `<div class="row">${control(ask, { id, name: id })}<label for="${id}">${esc(ask.label)}</label></div>`;
    return `<div class="row"><label for="${id}">${esc(ask.label)}${ask.required ? '<em>*</em>' : ''}</label><br>${control(ask, { id, name: id }, attrs)}</div>`;
  });
  return `<form id="contactForm" class="wsbform" method="post" action="/htbin/formproc/quill/email.txt&form=/quill/thanks.html&display=/x"><input type="hidden" name="name" value="contact">${rows.join('')}<input type="submit" id="submit" name="submit" value="Submit"></form>`;
};

/** The same, older: words in the cell beside or bare before the box, no labels. */
const formprocLegacy: Family = (idea, dice) => {
  const cells = dice.chance(0.6);
  const rows = idea.asks.map((ask) => {
    const name = formprocName(ask);
    const words = `${ask.required ? '* ' : ''}${esc(ask.label)}${ask.label.endsWith(':') ? '' : ':'}`;
    if (isBox(ask))
      return cells
        ? `<tr><td></td><td>${control(ask, { name })} ${esc(ask.label)}</td></tr>`
        : `<p>${control(ask, { name })} ${esc(ask.label)}</p>`;
    const inner =
      ask.kind === 'radio'
        ? radios(ask, { name }, (input, label) => `${input} ${label} `)
        : control(ask, { name }, ask.key === 'street2' ? { title: 'Street Address line 2 - optional' } : {});
    return cells ? `<tr><td align="right"><b>${words}</b></td><td>${inner}</td></tr>` : `<p>${words} ${inner}</p>`;
  });
  return `<form name="contact" method="post" action="/htbin/formproc_za/quill/contact.txt">${cells ? `<table>${rows.join('')}</table>` : rows.join('')}<input type="submit" value="Send Email"></form>`;
};

/** Fireside on ASP.NET: `ctl00$ctl14$FirstName`. */
const fireside: Family = (idea, dice) => {
  const n = `ctl${String(dice.below(30)).padStart(2, '0')}`;
  const tail: Record<string, string> = {
    prefix: 'PrefixList',
    first: 'FirstName',
    middle: 'MiddleName',
    last: 'LastName',
    suffix: 'SuffixList',
    street: 'Street',
    street2: 'Street2',
    city: 'City',
    state: 'State',
    zip: 'Zip',
    zip4: 'Zip4',
    phone: 'Phone',
    email: 'Email',
    email2: 'ConfirmEmail',
    topic: 'IssuesList',
    subject: 'Subject',
    message: 'Body',
    response: 'ReplyChoice',
    newsletter: 'SubscribeChoice',
    name: 'FullName',
  };
  const rows = idea.asks.map((ask) => {
    const id = `ctl00_${n}_${tail[ask.key] ?? ask.key}`;
    const name = `ctl00$${n}$${tail[ask.key] ?? ask.key}`;
    if (ask.kind === 'radio')
      return `<div class="form-item"><span class="label">${esc(ask.label)}</span><table id="${id}"><tr>${radios(ask, { id, name }, (input, label, radioId) => `<td>${input}<label for="${radioId}">${label}</label></td>`)}</tr></table></div>`;
    if (isBox(ask))
      return `<div class="form-item">${control(ask, { id, name })}<label for="${id}">${esc(ask.label)}</label></div>`;
    return `<div class="form-item"><span class="label">${esc(ask.label)}${star(ask, '<span class="reqd">*</span>')}</span> ${control(ask, { id, name })}</div>`;
  });
  return `<form method="post" action="/contact" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP"><input type="hidden" name="__EVENTVALIDATION" value="x">${rows.join('')}<input type="submit" name="ctl00$${n}$SubmitButton" value="Send Message"></form>`;
};

/** iConstituent: ids `req_firstname` in a table. */
const iconstituent: Family = (idea) => {
  const short: Record<string, string> = {
    prefix: 'prefix',
    first: 'firstname',
    last: 'lastname',
    street: 'street',
    street2: 'address2',
    city: 'city',
    state: 'state',
    zip: 'zip',
    zip4: 'zipfour',
    email: 'email',
    phone: 'phone',
    topic: 'issue',
    subject: 'subject',
    message: 'message',
    response: 'response',
  };
  const rows = idea.asks.map((ask) => {
    const name = short[ask.key] ?? ask.key;
    const id = `${ask.required ? 'req_' : ''}${name}`;
    if (ask.kind === 'radio')
      return `<tr><td>${esc(ask.label)}${ask.required ? ' *' : ''}</td><td>${radios(ask, { id, name })}</td></tr>`;
    if (isBox(ask))
      return `<tr><td colspan="2"><label>${control(ask, { id, name })} ${esc(ask.label)}</label></td></tr>`;
    return `<tr><td>${esc(ask.label)}${ask.required ? ' *' : ''}</td><td>${control(ask, { id, name })}</td></tr>`;
  });
  return `<form id="frmcontact" method="post" action="/contact/email-me/"><table class="contact">${rows.join('')}</table><input type="submit" value="Submit"></form>`;
};

/** Drupal webform: ids `edit-first-name`, sections as fieldsets. */
const drupal: Family = (idea, dice) => {
  const item = (ask: Ask): string => {
    const word = nameFor(dice, ask).toLowerCase().replace(/_/g, '-');
    const id = `edit-${word}`;
    const name = dice.chance(0.3) ? `submitted[${word.replace(/-/g, '_')}]` : word.replace(/-/g, '_');
    if (ask.kind === 'radio')
      return `<fieldset class="fieldgroup form-composite${ask.required ? ' required' : ''}"><legend><span class="fieldset-legend${ask.required ? ' js-form-required form-required' : ''}">${esc(ask.label)}</span></legend><div class="fieldset-wrapper">${radios(ask, { id, name })}</div></fieldset>`;
    if (isBox(ask))
      return `<div class="js-form-item form-type-checkbox">${control(ask, { id, name }, { class: 'form-checkbox' })}<label for="${id}" class="option">${esc(ask.label)}</label></div>`;
    return `<div class="js-form-item form-item"><label for="${id}"${ask.required ? ' class="js-form-required form-required"' : ''}>${esc(ask.label)}</label>${control(ask, { id, name }, { required: ask.required, 'aria-required': ask.required ? 'true' : undefined })}</div>`;
  };
  const legends = {
    name: 'Your Name',
    address: 'Your Address',
    contact: 'Contact Information',
    letter: 'Your Message',
    extra: 'More',
  } as const;
  const parts = (['name', 'address', 'contact', 'letter', 'extra'] as const).map((group) => {
    const asks = byGroup(idea, group);
    return asks.length === 0 ? '' : `<fieldset><legend>${legends[group]}</legend>${asks.map(item).join('')}</fieldset>`;
  });
  return `<form class="webform-submission-form webform-submission-contact-form" action="/contact" method="post" id="webform-submission-contact-form">${parts.join('')}<input type="hidden" name="form_build_id" value="form-x"><input type="submit" id="edit-submit" name="op" value="Send message" class="webform-button--submit"></form>`;
};

export const HOUSE = {
  formproc,
  'formproc-legacy': formprocLegacy,
  fireside,
  iconstituent,
  drupal,
} satisfies Record<string, Family>;
