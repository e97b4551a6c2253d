import type { Samples } from './samples-person';

const at = (kind: Samples['kind'], texts: string): Samples => ({ kind, texts: texts.split('|') });

/** What must be left, by the rule that says so. */
export const LEAVE_SAMPLES: Readonly<Record<string, readonly Samples[]>> = {
  ssn: [
    at(
      'line',
      'Social Security Number|SSN|Last 4 digits of SSN|Social Security No.|Número de seguro social|Last four of your social|Social Security # (XXX-XX-XXXX)',
    ),
  ],
  birth: [
    at(
      'line',
      'Date of Birth|DOB|Birthdate|Birth date (mm/dd/yyyy)|Place of birth|Fecha de nacimiento|Year of birth|When were you born?',
    ),
    at('choice', 'Birth Month|Birth year|Country of birth'),
  ],
  'case-number': [
    at(
      'line',
      'Case number|Claim number|Receipt number|Alien number|Passport number|VA file number|A-Number|EIN|Medicare number|Número de caso|Reference number|USCIS receipt #|Taxpayer ID',
    ),
  ],
  person: [
    at('choice', 'Gender|Age|Age range|Sex|Race|Ethnicity|Marital status|Party affiliation|Pronouns|Citizenship'),
    at('line', 'Gender|Age|Maiden name|Nationality|Pronouns'),
  ],
  login: [at('line', 'Password|Username|User name|Login|PIN|Contraseña|Passcode|User ID')],
  money: [
    at('line', 'Credit card number|Name on card|CVV|Donation amount|Amount|Billing address|Card number'),
    at('choice', 'Expiration month|Contribution amount'),
  ],
  signature: [
    at('line', 'Signature|Electronic signature|Sign here|Your initials|Firma|Type your name as your signature'),
  ],
  attest: [
    at(
      'box',
      'I am a resident of Washington|I certify that I live in the district|I am a constituent of Representative Quill|I agree to the terms and the privacy policy|By checking this box I confirm that the information above is true|Yes, I live in Washington State|I attest that I am a registered voter here|I understand that my message may become part of a public record|I have read the privacy statement|I acknowledge the above|I consent to the storage of my data|I reside in the 5th district|I am over 18 years of age|Acepto los términos|I hereby authorize the office|I am a U.S. citizen|I confirm that I live in the state|I declare that this is true',
    ),
    at(
      'choice',
      'Are you a constituent?|Do you live in the district?|Are you a resident of Washington?|Are you a registered voter?|Do you reside in Washington?|Are you currently a resident of the state?',
    ),
  ],
  newsletter: [
    at(
      'box',
      "Please add me to your e-newsletter|Sign up for my newsletter|I would like to receive email updates from Senator Marrow|Subscribe to our newsletter|Keep me informed|Yes, send me occasional news from the office|Add my address to the e-mail list|Stay in touch: get my weekly email|I want to get legislative updates by email|Send me the Congressman's monthly bulletin|E-News|Join my email list|Opt in to email communications|Yes! Keep me posted|I'd like to subscribe to email alerts|Sign me up for updates|Email updates|Join the mailing list|I want to stay informed about the Senator's work|Receive updates from Rep. Quill|Text me updates|Get news from the Senator|Boletín informativo|Yes, add me to your list|May we send you occasional updates?|Please keep me updated on this and other issues",
    ),
    at(
      'choice',
      'Would you like to receive our newsletter?|Would you like to subscribe to email updates?|Newsletter|Subscribe to e-news?|Can we add you to our mailing list?|Would you like to join our mailing list?',
    ),
  ],
  'tel-type': [
    at('choice', 'Phone Type|Type of phone|TTY|Number type|Telephone type|Is this a cell phone?'),
    at('box', 'This is a mobile number'),
  ],
  'how-to-reach': [
    at(
      'choice',
      'Preferred method of contact|How would you like us to respond?|Preferred contact method|Best time to call|Method of response|Contact preference|Preferred language|How should we reply?|How do you prefer to be contacted?|Response method|Best way to reach you|How would you like to be contacted?',
    ),
  ],
  'how-heard': [
    at(
      'choice',
      'How did you hear about us?|Referral source|How did you find our website?|Where did you learn about this form?|Referred by',
    ),
    at(
      'line',
      'How did you hear about us?|Referral source|How did you find our website?|Where did you learn about this form?|Who referred you?',
    ),
  ],
  'wrote-before': [
    at(
      'choice',
      'When did you last write to us?|Have you contacted our office before?|Have you written to us previously?|Is this your first time contacting us?|Have you previously contacted the Senator about this issue?',
    ),
  ],
  'other-person': [
    at(
      'line',
      'Spouse name|Emergency contact|Name of attorney|Parent or guardian|Caregiver name|Student name|Household members|Number of people in household',
    ),
  ],
  military: [
    at(
      'choice',
      'Military Branch|Military rank|Are you a veteran?|Branch of service|Ecclesiastical Title|Are You Retired|Are you a veteran or service member?',
    ),
    at('box', 'Military|Veteran|Active duty|Ecclesiastical'),
  ],
  press: [at('line', 'Media outlet|Publication|Deadline|Press outlet|Newspaper')],
  agency: [
    at('line', 'Federal agency|Agency involved|Agency name|Which agency is involved?'),
    at('choice', 'Federal agency|Agency|Which federal agency do you need help with?'),
  ],
  appointment: [
    at('line', 'Preferred day|Requested date|Preferred date and time|Select a time slot'),
    at('choice', 'Time slot|Preferred time|Appointment location|Available times'),
  ],
  visit: [
    at(
      'line',
      'Number of people in your party|Tour date|Arrival|School|Event name|Number of flags|Group size|How many guests?|Venue',
    ),
    at('choice', 'Flag size|Tour type|Academy|Semester|Grade'),
  ],
  date: [at('line', 'Date|Today’s date|Month|Fecha'), at('choice', 'Day|Month|Year')],
  extension: [at('line', 'Ext.|Extension|Phone ext|Work phone extension|Phone extension')],
  fax: [at('line', 'Fax|Fax number|Facsimile|Pager')],
  website: [at('line', 'Website|Web site|URL|Facebook|Twitter handle|Home page|Sitio web|LinkedIn')],
  county: [
    at('line', 'County|Congressional District|County of residence|District number|Parish|Precinct|Condado'),
    at('choice', 'County|District|Congressional district|Select your county'),
  ],
  work: [
    at('line', 'Job title|Occupation|Employer|Profession|Position|Place of work|Ocupación'),
    at('choice', 'Occupation|Industry'),
  ],
  nickname: [at('line', 'Nickname|Pronunciation of your name|Known as|Other names|Apodo')],
  bill: [
    at('line', 'Bill number|Legislation title|Bill'),
    at('choice', 'Do you support or oppose?|Position on the bill|Support or oppose|Are you in favor?'),
  ],
  file: [at('line', 'Attachment|Upload a file'), at('choice', 'Language|Idioma')],
  'same-address': [
    at(
      'box',
      'Mailing address same as above|Check if you have a different mailing address|Send me a copy of this message|Remember me|Copy me',
    ),
    at('choice', 'Is your mailing address the same as above?|Address type'),
  ],
  'address-type': [at('line', 'Address of incident|Previous address|IP address|Location of the problem')],
  'site-search': [
    at(
      'line',
      'Search|Search this site|Enter the terms you wish to search for.|Keywords|Buscar|What are you looking for?|Site search',
    ),
  ],
};
