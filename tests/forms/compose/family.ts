import type { Ask, FormIdea } from './fields';
import type { Dice } from './random';

/** Writes one form of a family: everything from `<form` to `</form>`, or what stands for it. */
export type Family = (idea: FormIdea, dice: Dice) => string;

export const guid = (dice: Dice): string =>
  `${dice.hex(8)}-${dice.hex(4)}-${dice.hex(4)}-${dice.hex(4)}-${dice.hex(12)}`.toUpperCase();
export const star = (ask: Ask, html = '<span class="required">*</span>'): string => (ask.required ? html : '');
export const byGroup = (idea: FormIdea, group: Ask['group']): Ask[] => idea.asks.filter((ask) => ask.group === group);

/** Readable names of fields, as makers of forms give them. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  prefix: ['prefix', 'Prefix', 'title', 'salutation'],
  first: ['firstname', 'FirstName', 'first_name', 'first-name', 'fname'],
  middle: ['middlename', 'MiddleName', 'middle_name', 'mi'],
  last: ['lastname', 'LastName', 'last_name', 'last-name', 'lname'],
  suffix: ['suffix', 'Suffix', 'name_suffix'],
  name: ['name', 'your-name', 'fullname', 'full_name'],
  street: ['address', 'Address1', 'street', 'address_1', 'street-address'],
  street2: ['address2', 'Address2', 'address_2', 'apt'],
  city: ['city', 'City', 'town'],
  state: ['state', 'State', 'stateprov'],
  zip: ['zip', 'ZipCode', 'zipcode', 'postal_code'],
  zip4: ['zip4', 'Zip4', 'plus4'],
  country: ['country', 'Country'],
  email: ['email', 'your-email', 'Email', 'email_address'],
  email2: ['confirm_email', 'email2', 'EmailConfirm', 'verifyemail'],
  phone: ['phone', 'your-phone', 'Phone', 'telephone', 'homephone'],
  phone2: ['phone2', 'altphone', 'cell'],
  subject: ['subject', 'your-subject', 'Subject'],
  topic: ['topic', 'Topic', 'issue', 'IssuesList'],
  message: ['message', 'your-message', 'Body', 'comments'],
  response: ['response', 'ReplyChoice', 'reply'],
  purpose: ['reason', 'purpose', 'contact_reason'],
};
export const nameFor = (dice: Dice, ask: Ask): string => dice.pick(WORDS[ask.key] ?? [ask.key]);
