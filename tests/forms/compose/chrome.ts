import type { Dice } from './random';

/** What else stands on an office's page: search, newsletter, ZIP look-up, headings. None of it is ours to fill. */
export interface Surroundings {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const searches = [
  '<form action="/search" role="search"><label class="sr" for="sq">Search</label><input id="sq" name="q" type="search" placeholder="Search"><button>Go</button></form>',
  '<form class="search-form" action="/"><input type="text" name="s" placeholder="Search this site"><input type="submit" value="Search"></form>',
  '<form action="/search"><input type="text" id="q" name="q" value="Search"><input type="image" alt="Search" src="data:,"></form>',
  '<div class="search"><input type="text" name="keys" title="Enter the terms you wish to search for." ><button type="button">Search</button></div>',
];
const newsletters = [
  '<form action="/newsletter"><label for="nl">Sign up for my newsletter</label><input id="nl" name="email" type="email"><button>Subscribe</button></form>',
  '<section class="newsletter"><h2>Stay Connected</h2><form action="/htbin/formproc/subscribe"><input type="text" name="email" placeholder="Email Address"><input type="text" name="zip" placeholder="Zip Code"><input type="submit" value="Sign Up"></form></section>',
  '<div id="signup"><h3>Get e-updates</h3><form method="post"><p><label>First name <input name="fn"></label></p><p><label>Last name <input name="ln"></label></p><p><label>Email <input name="em"></label></p><p><label>ZIP <input name="z"></label></p><button type="submit">Sign up</button></form></div>',
];
const lookups = [
  '<aside><h3>Find your representative</h3><form action="https://ziplook.house.gov/htbin/findrep"><label for="zl">ZIP code</label><input id="zl" name="ZIP" maxlength="5"><button>Find</button></form></aside>',
  '<aside class="widget"><h4>Not in the district?</h4><form action="https://www.house.gov/find"><input type="text" name="zip5" placeholder="Zip"><input type="text" name="zip4" placeholder="+4"><button>Look up</button></form></aside>',
];
const talk = [
  '<p>Thank you for visiting. Your thoughts matter to me. Please use the form below to send me a message; fields marked with * are required.</p>',
  '<p>To share an opinion about legislation, please fill in this form. For help with a federal agency, please call one of my offices.</p>',
  '<p>I welcome your comments. Due to the volume of mail, I can only respond to residents of the state.</p>',
  '<h2>Contact</h2><p>Please do not include sensitive information such as your Social Security number.</p>',
];

export function surroundings(dice: Dice): Surroundings {
  const title = dice.pick([
    'Contact',
    'Email Me',
    'Contact Senator Marrow',
    'Write to Representative Quill',
    'Share Your Opinion',
    'Email Senator Dale | Contact',
    'Send a message',
  ]);
  const before = `<header><a href="/">Home</a><nav><a href="/services/tours">Tours</a> <a href="/services/casework">Help with a Federal Agency</a></nav>${dice.chance(0.7) ? dice.pick(searches) : ''}</header>${dice.chance(0.2) ? dice.pick(lookups) : ''}<main><h1>${title}</h1>${dice.chance(0.6) ? dice.pick(talk) : ''}`;
  const after = `</main>${dice.chance(0.25) ? dice.pick(lookups).replaceAll('"zl"', '"zl2"') : ''}<footer>${dice.chance(0.6) ? dice.pick(newsletters) : ''}<p>Washington office: 202-555-0100</p></footer>`;
  return { title, before, after };
}

/** Traps that a person never sees, in the ways pages hide them. */
export const traps: readonly string[] = [
  '<p style="display:none"><label for="trap1">Leave this field blank</label><input id="trap1" name="url"></p>',
  '<div style="position:absolute;left:-5000px" aria-hidden="true"><input type="text" name="b_12f_9e" tabindex="-1" value=""></div>',
  '<div class="gfield gform_validation_container"><label for="trap3">Email</label><input id="trap3" name="input_99" type="text" autocomplete="new-password"><div class="gfield_description">This field is for validation purposes and should be left unchanged.</div></div><style>.gform_validation_container{display:none!important;position:absolute!important;left:-9000px}</style>',
  '<div style="opacity:0;height:0;overflow:hidden"><label>Phone <input name="phone_hp" tabindex="-1"></label></div>',
  '<span style="clip-path:inset(100%);position:absolute"><label>Last Name<input name="last_name_2"></label></span>',
  '<input type="hidden" id="email-address-validation-field" name="email_address_validation_field" value="">',
  '<div class="elementor-field-type-honeypot" style="display:none"><input name="form_fields[field_hp]" size="1"></div>',
  '<label style="position:fixed;top:-100px">Website<input name="website"></label>',
];
export const captchas: readonly string[] = [
  '<div class="g-recaptcha" data-sitekey="x" style="width:300px;height:70px"><textarea name="g-recaptcha-response" style="display:none"></textarea></div>',
  '<div class="cf-turnstile" style="width:300px;height:65px"><input type="hidden" name="cf-turnstile-response"></div>',
  '<p><img src="/captcha.png" alt="captcha" width="120" height="40"><label for="cap">Enter the characters you see in the image *</label><input id="cap" name="captcha_answer"></p>',
  '<p><label for="sum">What is 4 + 3? *</label><input id="sum" name="quiz-1" type="text"></p>',
];
