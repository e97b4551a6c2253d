/**
 * What the rules of the person's own fields are for: texts as forms have them, by the rule that must take each.
 * `kind` is the control they stand at.
 */
export interface Samples {
  readonly kind: 'line' | 'big' | 'choice' | 'box';
  readonly texts: readonly string[];
}

const at = (kind: Samples['kind'], texts: string): Samples => ({ kind, texts: texts.split('|') });

export const PERSON_SAMPLES: Readonly<Record<string, readonly Samples[]>> = {
  several: [
    at(
      'line',
      'City, State, ZIP|Name and address|Address, City, State|Phone or email|City and State|Street, city and ZIP|Email or phone number|State and ZIP code|City/State/Zip',
    ),
  ],
  organization: [
    at(
      'line',
      'Organization|Company|Business or organization name|Organization (if applicable)|Company name|Name of business|Affiliation|Name of your organization|Group name|Organización|Are you writing for a group? Name it',
    ),
  ],
  'subject-of-mail': [
    at(
      'line',
      'Email subject|Subject line|Subject of your message|Message Subject|Subject of the email|Subject line of your letter|Subject of Letter|What is the subject of your message?',
    ),
  ],
  'email-confirm': [
    at(
      'line',
      'Confirm Email|Verify Email|Confirm E-mail Address|Re-enter Email|Retype your e-mail|Verify Email Address|Email (again)|Please type your email once more|Repeat E-mail Address|Email Confirmation|Double-check your email|Confirm your email|E-mail again|Please re-enter your email address|Confirme su correo electrónico|Repita su correo|Type your email a second time|Verify your e-mail address|Enter Email Again|Email address (confirm)|Second email entry|Same email again',
    ),
  ],
  email: [
    at(
      'line',
      'Email|E-mail Address|Email Address|Your E-mail|E-mail|Email:|Your email address|Electronic mail address|Contact e-mail|Best email address|What is your email address?|Personal Email|E-Mail (required for a reply)|Correo electrónico|Email address so that we can respond|Primary Email|Enter Email|Valid email|Where can we email you?|Electronic mail|Email (yourname@example.com)|E-Mail ID|Email we can reach you at|Home email',
    ),
  ],
  'area-code': [at('line', 'Area code|Phone area code|Código de área')],
  'tel-alt': [
    at(
      'line',
      'Alternate Phone Number|Secondary Phone|Other phone|Additional phone number|Second telephone (optional)|Alt. Phone|Phone 2|Backup phone|Alternative telephone|Phone (alternate)|Secondary contact number|Otro teléfono',
    ),
  ],
  'tel-work': [
    at('line', 'Work Phone|Business Phone|Office phone|Work telephone number|Teléfono del trabajo|Evening phone'),
  ],
  'tel-cell': [at('line', 'Cell Phone|Mobile|Mobile Phone Number|Cell|Cellular|Mobile number|Cell #|Celular')],
  tel: [
    at(
      'line',
      'Phone|Phone Number|Home Phone|Telephone|Primary Phone|Daytime Phone|Phone:|Telephone Number|Best phone number|Contact phone number|Phone (xxx-xxx-xxxx)|Daytime telephone number|Your phone number|Main telephone|Number where we can reach you|Teléfono|Phone # (10 digits)|Tel.|Contact Number|What number can we call you at?|Phone number (with area code)|Telephone with area code|Preferred phone|Home telephone|Tel|Phone No.|A phone number where you can be reached',
    ),
  ],
  zip4: [
    at(
      'line',
      'Zip+4|+4|Plus 4|ZIP Extension|Zip Four|+4 Extension|ZIP+4 suffix|Last four of ZIP|4-digit extension|Plus Four|Zip Plus 4|ZIP code extension|+ 4|Four digit ZIP extension|Zip4|Last 4 digits of your ZIP|ZIP (last 4)|Zip Code + 4 extension|4 digit zip extension',
    ),
  ],
  zip: [
    at(
      'line',
      'Zip Code|ZIP|Zip|5-digit ZIP code|Zip/Postal Code|Postal Code|Your ZIP code|Zip code:|ZIP (5 digits)|What is your ZIP code?|Home ZIP Code|Five-digit ZIP|Zipcode|ZIP / Postal|Código postal|Enter your ZIP|Postal / Zip|Zip Code (where you live)|Residential zip code|5 digit zip|ZIP code of your residence|First five digits of your ZIP|Zip *|Postal/ZIP code',
    ),
    at('choice', 'ZIP code|Select your ZIP'),
  ],
  country: [at('line', 'Country|País|Country of residence|Your country'), at('choice', 'Country|Select country')],
  'country-code': [at('line', 'Country code'), at('choice', 'Country Code|Dial code|Calling code')],
  city: [
    at(
      'line',
      'City|City/Town|City:|Your city|City or Town|Town or city|City / Municipality|Home city|City of residence|Ciudad|Town|Municipality|What city do you live in?|City name|Village or town|City, town or village|City where you live|Pueblo o ciudad|City / Village',
    ),
  ],
  state: [
    at(
      'line',
      'State|State:|State/Territory|State / Province|Home state|State of residence|Estado|ST|State (2 letters)|State / Province / Region|Two-letter state|US State|State abbreviation',
    ),
    at(
      'choice',
      'State|State/Territory|Select your state|State / Province|State of residence|Home state|Which state do you live in?|US State|Estado|Choose a state|What state are you from?|State or territory|Your state|State you live in|In which state do you reside?|State where you live',
    ),
  ],
  address2: [
    at(
      'line',
      'Address 2|Address Line 2|Apt/Suite|Apartment, suite, unit, etc.|Street Address (2)|Address (continued)|Unit Number|Apt. #|Street Address Line 2|Apartment or unit (if any)|Second address line|Apt, Ste, Bldg (optional)|Address Cont.|Suite / Apt / Floor|Unit or apartment number|Apartment|Suite|Unit #|Apt No.|Apartment/Unit|Line 2|Street Address Continued|Address line two|Apartamento|Additional address information|Extended address|Apartment Number|Street 2|Apt, suite, or floor number|Secondary address|Additional address line|PO Box / Apt / Suite',
    ),
  ],
  'street-number': [at('line', 'House number|Street number|Street direction|Street type|Número exterior')],
  'full-address': [at('line', 'Full address|Complete mailing address|Full home address'), at('big', 'Full address')],
  'address-big': [at('big', 'Address|Mailing address|Home address|Dirección')],
  address: [
    at(
      'line',
      'Street Address|Address|Address 1|Address Line 1|Mailing Address|Home Address|Street|Your street address|Address:|Home street address|Residential Address|Number and Street|Physical Address|Street Address in the state|Where do you live? (street address)|Mailing address line 1|Residence address|Dirección|Calle y número|Street address or PO Box|House number and street name|Your home address|What is your street address?|Permanent address|Address in Washington|Address where you live|Street (no P.O. boxes)|Domicilio|Street address of your residence|Address (Street)|Postal address|Local address|Address (no PO Box please)|Street address, line 1|Current address',
    ),
  ],
  'several-names': [
    at(
      'line',
      'First and Last Name|Name (first and last)|First & Last Name|Nombre completo|First, Last|Nombre y apellidos|Last name, first name|First and last',
    ),
  ],
  prefix: [
    at(
      'choice',
      'Prefix|Title|Salutation|Preferred Prefix|Honorific|Name Prefix|Prefix (Mr., Ms., etc.)|Select a prefix|Mr./Mrs./Ms.|Courtesy Title|Form of address|How should we address you?|Your title|Preferred salutation|Mr/Ms/Dr|Título|How would you like to be addressed?|Name title|Personal title|Title (Mr., Mrs., Ms.)|Please choose a title|Tratamiento',
    ),
    at(
      'line',
      'Prefix|Title|Salutation|Honorific|Prefix (Mr., Ms., etc.)|How should we address you?|Mr/Ms/Dr|Courtesy title|Title (Mr, Mrs, Ms, Dr)|How do you wish to be addressed?',
    ),
  ],
  suffix: [
    at('line', 'Suffix|Name Suffix|Suffix (Jr., Sr., III)|Generational suffix|Jr., Sr., etc.|Sufijo'),
    at('choice', 'Suffix|Jr., Sr., III|Name suffix'),
  ],
  'middle-name': [
    at(
      'line',
      'Middle Name|Middle Initial|MI|M.I.|Middle|Middle name or initial|Second name (middle)|Mid. Initial|Segundo nombre|Middle Init.',
    ),
  ],
  'last-name': [
    at(
      'line',
      'Last Name|Last|Your last name|Last name:|Surname|Family Name|LAST NAME|What is your last name?|Last name (family name)|Constituent Last Name|Legal last name|Last Name / Apellido|Surname / Last name|Apellido|Apellidos|Name (Last)|Last Name or Surname|Family/Last name|Lastname|Last name as on your mail',
    ),
  ],
  'second-family-name': [at('line', 'Segundo apellido|Apellido materno')],
  'first-name': [
    at(
      'line',
      "First Name|First|Your first name|First name:|Given Name|FIRST NAME|Name (First)|What is your first name?|First Name (as it appears on your mail)|Forename|Given name(s)|Legal first name|Constituent First Name|First name / Nombre|Primer nombre|What's Your First Name?|First/Given name|Preferred first name|Firstname|Nombre(s) de pila|Given/First name|Your given name|1st Name|First Name of Constituent",
    ),
  ],
  name: [
    at(
      'line',
      'Name|Full Name|Your Name|Your full name|Full legal name|Nombre|Contact name|Name of constituent|What is your name?|Your name (as you wish it to appear)|Complete name|My name is',
    ),
  ],
};
