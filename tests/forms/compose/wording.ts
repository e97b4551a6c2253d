/**
 * How forms ask for things, in the words of many makers. `held` wordings are kept for pages that no rule was written
 * against: they show what an unseen form would come to.
 */
interface Wording {
  readonly seen: readonly string[];
  readonly held: readonly string[];
}

const w = (seen: string, held: string): Wording => ({ seen: seen.split('|'), held: held.split('|') });

export const WORDING: Readonly<Record<string, Wording>> = {
  prefix: w(
    'Prefix|Title|Salutation|Preferred Prefix|Honorific|Name Prefix|Prefix (Mr., Ms., etc.)|Select a prefix|Mr./Mrs./Ms.',
    'Courtesy Title|Form of address|How should we address you?|Your title|Preferred salutation|Mr/Ms/Dr',
  ),
  first: w(
    'First Name|First|Your first name|First name:|Given Name|FIRST NAME|Name (First)|What is your first name?',
    'First Name (as it appears on your mail)|Forename|Given name(s)|Legal first name|Constituent First Name|First name / Nombre',
  ),
  middle: w('Middle Name|Middle Initial|MI|M.I.|Middle', 'Middle name or initial|Second name (middle)|Mid. Initial'),
  last: w(
    'Last Name|Last|Your last name|Last name:|Surname|Family Name|LAST NAME|What is your last name?',
    'Last name (family name)|Constituent Last Name|Legal last name|Last Name / Apellido|Surname / Last name',
  ),
  suffix: w('Suffix|Name Suffix|Suffix (Jr., Sr., III)', 'Generational suffix|Jr., Sr., etc.'),
  name: w('Name|Full Name|Your Name|First and Last Name', 'Your full name|Name (first and last)|Full legal name'),
  street: w(
    'Street Address|Address|Address 1|Address Line 1|Mailing Address|Home Address|Street|Your street address|Address:',
    'Home street address|Residential Address|Number and Street|Physical Address|Street Address in the state|Where do you live? (street address)|Mailing address line 1|Residence address',
  ),
  street2: w(
    'Address 2|Address Line 2|Apt/Suite|Apartment, suite, unit, etc.|Street Address (2)|Address (continued)|Unit Number|Apt. #|Street Address Line 2',
    'Apartment or unit (if any)|Second address line|Apt, Ste, Bldg (optional)|Address Cont.|Suite / Apt / Floor|Unit or apartment number',
  ),
  city: w(
    'City|City/Town|City:|Your city|City or Town',
    'Town or city|City / Municipality|Home city|City of residence',
  ),
  state: w(
    'State|State:|State/Territory|Select your state|State / Province',
    'State of residence|Home state|Which state do you live in?|US State',
  ),
  zip: w(
    'Zip Code|ZIP|Zip|5-digit ZIP code|Zip/Postal Code|Postal Code|Your ZIP code|Zip code:',
    'ZIP (5 digits)|What is your ZIP code?|Home ZIP Code|Five-digit ZIP|Zipcode|ZIP / Postal',
  ),
  zip4: w(
    'Zip+4|+4|Plus 4|ZIP Extension|Zip Four|+4 Extension',
    'ZIP+4 suffix|Last four of ZIP|4-digit extension|Plus Four',
  ),
  email: w(
    'Email|E-mail Address|Email Address|Your E-mail|E-mail|Email:|Your email address',
    'Electronic mail address|Contact e-mail|Best email address|What is your email address?|Personal Email|E-Mail (required for a reply)',
  ),
  email2: w(
    'Confirm Email|Verify Email|Confirm E-mail Address|Re-enter Email|Retype your e-mail|Verify Email Address',
    'Email (again)|Please type your email once more|Repeat E-mail Address|Email Confirmation|Double-check your email',
  ),
  phone: w(
    'Phone|Phone Number|Home Phone|Telephone|Primary Phone|Daytime Phone|Phone:|Telephone Number',
    'Best phone number|Contact phone number|Phone (xxx-xxx-xxxx)|Daytime telephone number|Your phone number|Main telephone|Number where we can reach you',
  ),
  phone2: w(
    'Alternate Phone Number|Cell Phone|Secondary Phone|Other phone',
    'Additional phone number|Second telephone (optional)',
  ),
  subject: w(
    'Subject|Message Subject|Subject:|Subject Line|Subject of your message|What is the subject of your message?|Message Title',
    'Subject of Letter|Brief subject|Email subject|In a few words, what is this about?|Topic of your letter in brief|Re:|Headline',
  ),
  topic: w(
    'Topic|Issue|Message Topic|Please select the topic of your message|Issue Area|Select an issue|Subject|Category|What is the general topic of your message?',
    'Which issue does your message concern?|Area of interest|Policy area|Topic of concern|My message is about|Please choose the category that best fits your message|Primary issue|Legislative topic',
  ),
  message: w(
    'Message|Your Message|Comments|How can I help?|Message:|Your comments|Text of message|Comments or questions|Please type your message below',
    'Write your message|Your letter|What would you like to say?|Tell the Senator what you think|Share your thoughts|Message to the Congresswoman|Your opinion or question|Body of your message|Enter your comments here',
  ),
  response: w(
    'Would you like a response?|Do you want a reply to your message?|Response requested|Response requested?|Would you like a written response?|Do you require a response?',
    'May we send you a reply?|Would you like to hear back from our office?|Is a response necessary?|Should the office respond to you?|Do you wish to receive an answer?',
  ),
  responseBox: w(
    'I would like a response|Please send me a response|Response requested|I would like to receive a response from the Senator',
    'Yes, I expect an answer|Please reply to my message|Check here if you would like a reply',
  ),
  noResponseBox: w(
    'No Response Necessary|No response needed, thank you|I do not need a response|No reply needed',
    'There is no need to respond to me|I am only sharing my views; please do not reply|A response is not required',
  ),
  newsletter: w(
    'Please add me to your e-newsletter|Sign up for my newsletter|I would like to receive email updates from Senator Marrow|Subscribe to our newsletter|Keep me informed',
    "Yes, send me occasional news from the office|Add my address to the e-mail list|Stay in touch: get my weekly email|I want to get legislative updates by email|Send me the Congressman's monthly bulletin",
  ),
  attest: w(
    'I am a resident of Washington|I certify that I live in the district|I am a constituent of Representative Quill|I agree to the terms and the privacy policy',
    'By checking this box I confirm that the information above is true|Yes, I live in Washington State|I attest that I am a registered voter here|I understand that my message may become part of a public record',
  ),
  heard: w(
    'How did you hear about us?|Referral source',
    'How did you find our website?|Where did you learn about this form?',
  ),
  county: w('County|Congressional District', 'County of residence|District number'),
  org: w(
    'Organization|Company|Organization (if applicable)',
    'Business or organization name|Are you writing for a group? Name it',
  ),
  fax: w('Fax|Fax number', 'Facsimile'),
  purpose: w(
    'Reason for contacting|How can we help you?|Purpose of your message|I am contacting the office to|Type of inquiry',
    'Why are you writing today?|What brings you here?|Nature of your request|Please tell us why you are contacting us',
  ),
};

/** One wording for a key. */
export const wordingsOf = (key: string, held: boolean): readonly string[] => {
  const found = WORDING[key];
  if (found === undefined) throw new Error(`no wording for ${key}`);
  return held ? found.held : found.seen;
};
