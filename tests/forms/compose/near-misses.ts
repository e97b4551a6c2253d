/**
 * Forms that look like a letter's and are none, and letters' forms that look like something else. A row: heading; what
 * is asked besides name, address and e-mail (`*` required, `+` a list with a topic's answers, `#` a big box); the button.
 */
const PERSON = ['First Name*', 'Last Name*', 'Street Address*', 'City*', 'Zip Code*', 'Email*', 'Phone'];

const rows = (text: string): readonly (readonly [string, string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' / ').map((part) => part.trim()) as [string, string, string]);

export const NONE_OF_OURS = rows(`
Job Opportunities / Position applied for* | Resume link | #Cover letter* / Apply
Letter of Support Request / Grant name and number* | Deadline* | #Describe the project* / Submit request
Veteran of the Month / Name of the nominee* | Nominee's branch | #Why do you nominate this person?* / Nominate
Youth Advisory Council / School* | Grade* | #Why do you want to serve?* / Apply
Tip Line / Agency or company involved | #Tell us what you know* / Send tip
Community Project Funding / Amount requested* | Subcommittee* | #Project description* / Submit
Mobile Office Hours / Preferred date* | Preferred time* | #What would you like to discuss?* / Book
Stand with our Farmers / #Add a comment / Add my name
Inauguration Tickets / Number of tickets* | #Notes / Request tickets
Share Your Story / May we share your story publicly? | #Your health care story* / Submit story
Press Office / Media outlet* | Deadline* | #Question* / Send
Town Hall Registration / Number of guests | #Question for the Senator / RSVP
Photo Contest / Title of photo* | #Description of photo* / Enter contest
Business Roundtable / Company* | Job title* | Number of employees* | #What are your priorities? / Sign up
Volunteer With Us / Hours available* | #Experience / Volunteer
Feedback on our Website / Page address* | #What went wrong?* / Report problem
Speaker Request / Event name* | Event date* | Venue* | #Event details* / Submit request
Congressional Record Request / Recipient name* | Date of event* | #Accomplishments* / Submit
Proclamation Request / Honoree* | Needed by* | #Background* / Request
Passport Help / Date of travel* | #Explain your situation* / Get help
Federal Case Inquiry / Agency* | Case number | #Describe your problem* / Submit inquiry
Legislative Proposal from Interest Groups / Account name* | Report language* | #Justification* / Submit
Student Pass Program / Teacher name* | Class size* | #Comments / Order passes
Ask a Librarian / Item requested* | Call number* | #Details / Ask
Scam Report / Name of caller* | Number that called* | Date of call* | #What happened?* / Report scam
Advisory Board / Employer* | Skills* | #Statement of interest* / Submit application
Tele-town Hall / Phone to call* | Best time* | #Question / Sign me up
Mail Complaint / Tracking number* | Post office* | #Complaint* / File complaint
Book Club / Favourite book* | #Thoughts on this month's book / Join
Free Pocket Constitution / How many copies?* | #Comments / Order
Capitol Calendar / #Delivery instructions / Get calendar
Congressional Photo Contest / #Caption* / Enter
Eagle Scout Recognition / Troop number* | #Notes / Submit
Text Updates / Mobile* | #What issues matter to you? / Opt in
Constituent Art Display / #About the artist* / Submit
Community Volunteers / Availability* | #Skills and interests / Submit
Guest Book / #Message / Sign
Commendation / #Accomplishments of the honoree* / Submit
Ticket Lottery / Number of tickets | #Why would you like to attend? / Enter
Neighborhood Meeting / Date wanted* | Location wanted* | #Agenda* / Request meeting
Contact the Scheduler / Event date* | Location* | Subject | #Message* / Submit
Contact the Webmaster / Subject | #Message / Send
Contact Us: Help with a Federal Agency / Agency* | Subject* | #Message* / Send
Contact Our Casework Team / #Your message* / Send
Veterans Assistance / Branch | Subject | #Message / Send
Press Contact Form / Outlet* | Subject* | #Message* / Send
Contact our Grants Coordinator / Grant program | Subject | #Message* / Send
Submit Your Testimony / Subject* | #Testimony* / Submit
Submit a Question for the Town Hall / +Topic | #Your question* / Submit
Contact for Whistleblowers / Subject* | #Disclosure* / Send
Report Fraud, Waste and Abuse / Subject | #Message / Submit
Contact us to schedule mobile office hours / Preferred date | #Message / Submit
Agency Assistance Contact Form / +Topic* | #Please describe the problem you are having with the agency* / Submit
Records Request / Subject* | #Describe the records* / Send
Contact the Tip Line / Subject | #Tip* / Send
Immigration Assistance / Subject | #Message / Send
Contact / Agency* | Subject* | #Describe the problem you are having* / Send
Contact our District Office / +Topic | Preferred day* | #Message / Submit
Office Hours / +Topic* | Location* | #Message* / Submit
Meet Our Staff / +Topic* | Time slot* | #Message* / Reserve
Visit With Us / +Topic* | #Message / Book appointment
Get Help / +Topic* | #Message* / Submit
Event Request / +Topic* | #Message* / Submit
Careers / +Topic* | #Message* / Submit
File a Complaint / +Topic* | #Message* / Submit
Help for Veterans / +Topic* | #Message* / Submit
Work With Us / +Topic* | #Message* / Submit
Manage your email preferences / +Topic | #Comments / Update
`);

export const LETTERS = rows(`
Contact Senator Marrow / Subject* | #Message* / Send
Email Me / +Topic* | Organization | #Message* / Submit
Share Your Opinion / +Issue* | Subject | #Your opinion* / Share
How can I help? / +How can I help you?* | #Comments* / Submit
Write to Your Representative / Agency, if your message is about one | +Topic* | #Message* / Send message
Contact / +Subject* | Bill number | #Message* / Submit
Contact the Office / #Message* / Send
Send a Message / Affiliation | #Comments* / Submit
Get in Touch / Company | Title or position | +Category* | #What is on your mind?* / Send
Voice Your Opinion / +Topic* | Are you a veteran? | #Message* / Submit
Contact Form / District | County | +Issue* | Subject* | #Message* / Send
Email Representative Quill / Nickname | +Topic* | #Text of message* / Send Email
Contact Us / Subject* | Date | #Your letter* / Submit
Request a Response from the Senator / +Topic* | #Message* / Submit
Contact Washington Office / +Topic* | When did you last write to us? | #Message* / Submit
Email the Senator / #Comments / Submit
Your Views / #Comments* / Submit
Tell me what you think / #Your thoughts* / Send
Contact the Senator: Opinions, Casework, Scheduling / +Topic* | Subject | #Message* / Send
Share an Opinion or Request Assistance / +Topic* | #Message* / Send
Contact and Office Hours / +Topic* | #Message* / Send
Request a Reply by E-mail / +Topic* | #Message* / Send
Contact: Constituent Services / Subject* | #Message* / Send
`);

const box = (ask: string, index: number, marked: boolean): string => {
  const required = ask.endsWith('*');
  const big = ask.startsWith('#');
  const list = ask.startsWith('+');
  const label = ask.replace(/^[#+]/, '').replace(/\*$/, '');
  const star = required ? ' <span class="required">*</span>' : '';
  const want = (token: string): string => (marked ? ` data-want="${token}"` : '');
  if (big)
    return `<p><label for="q${index}">${label}${star}</label><textarea id="q${index}" rows="6"${want('x-message')}></textarea></p>`;
  if (list)
    return `<p><label for="q${index}">${label}${star}</label><select id="q${index}"${want('x-topic')}><option value="">Select</option><option>Agriculture</option><option>Education</option><option data-ok>Foreign Affairs</option><option>Health Care</option><option>Taxes</option><option>Help with a federal agency</option></select></p>`;
  return `<p><label for="q${index}">${label}${star}</label><input id="q${index}"${label.startsWith('Subject') ? want('x-subject') : ''}></p>`;
};

const TOKENS = ['given-name', 'family-name', 'address-line1', 'address-level2', 'postal-code', 'email', 'tel?'];

/** One of the rows as a page. `ours`: a letter's form, with marks. */
export function nearMiss([heading, asks, button]: readonly [string, string, string], ours: boolean): string {
  const person = PERSON.map((label, index) => {
    const mark = ours ? ` data-want="${TOKENS[index]}"` : '';
    const star = label.endsWith('*') ? ' <span class="required">*</span>' : '';
    return `<p><label for="p${index}">${label.replace('*', '')}${star}</label><input id="p${index}"${mark}></p>`;
  });
  const rest = asks.split(' | ').map((ask, index) => box(ask, index, ours));
  return `<!doctype html><html lang="en"><head><title>${heading} | Senator Marrow</title></head><body><header><nav><a href="/tours">Tours</a> <a href="/flags">Flag requests</a> <a href="/contact">Contact</a></nav></header><main><h1>${heading}</h1><form method="post">${person.join('')}${rest.join('')}<button type="submit">${button}</button></form></main></body></html>`;
}
