import { form, HONEST, type HostilePage, PAGE, page } from './build-page';

/** Forms that are none of ours. */
export const UNWANTED: readonly HostilePage[] = [
  {
    name: 'asks for the Social Security number',
    url: PAGE,
    html: page(
      form('<p><label for="s">Social Security number *</label> <input class="trap" id="s" name="ssn" required></p>'),
    ),
    expect: 'nothing',
    because: 'casework and private matters are kept off',
  },
  {
    name: 'privacy release form',
    url: PAGE,
    html: `<!doctype html><title>Privacy Release</title><h1>Privacy Act Release Form</h1>${form('<p><label for="d">Date of birth *</label> <input class="trap" id="d" name="dob" type="date" required></p><p><label for="g">Signature *</label> <input class="trap" id="g" name="signature" required></p>')}`,
    expect: 'nothing',
    because: 'no letter form',
  },
  {
    name: 'newsletter alone',
    url: PAGE,
    html: page(
      '<form action="/join"><label>E-mail <input class="trap" name="email" type="email"></label><label>ZIP code <input class="trap" name="zip"></label><button>Subscribe to the newsletter</button></form>',
    ),
    expect: 'nothing',
    because: 'a newsletter is no letter',
  },
  {
    name: 'form in a dialog that covers the real one',
    url: PAGE,
    html: page(
      `${form()}<div role="dialog" style="position:fixed;inset:0;background:#fff"><form action="/join"><label>E-mail for updates <input class="trap" name="e"></label><button>Sign up</button></form></div>`,
    ),
    expect: 'filled',
    because: 'a sign-up over the page gets nothing',
  },
  {
    name: 'no form, only words',
    url: PAGE,
    html: page('<p>Thank you for visiting. Write to me soon.</p>'),
    expect: 'nothing',
    because: 'there is nothing to fill',
  },
  {
    name: 'honest form (control)',
    url: PAGE,
    html: page(`<form action="/send" method="post">${HONEST}<button>Send</button></form>`),
    expect: 'filled',
    because: 'the measure for all the others',
  },
];
