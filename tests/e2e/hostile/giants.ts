import { form, type HostilePage, PAGE, page } from './build-page';

const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');

/** Pages that are too much of something. */
/** A form with a subject line is a letter's, however much it asks besides. */
const SUBJECT = '<p><label for="subject">Subject</label> <input id="subject" name="subject"></p>';

export const GIANTS: readonly HostilePage[] = [
  {
    name: 'giant: 1,000 inputs',
    url: PAGE,
    html: page(
      form(`${SUBJECT}${many(1000, (i) => `<p><label>Item ${i} <input class="trap" name="item${i}"></label></p>`)}`),
    ),
    expect: 'filled',
    because: 'what is not understood is left',
  },
  {
    name: 'giant: 200 forms',
    url: PAGE,
    html: page(
      `${form()}${many(200, (i) => `<form action="/search${i}"><label>Search <input class="trap" name="q${i}"></label><button>Go</button></form>`)}`,
    ),
    expect: 'filled',
    because: 'only the form with the letter is filled',
  },
  {
    name: 'giant: 5,000 answers in a list',
    url: PAGE,
    html: page(
      form(
        `<p><label for="t">Topic</label> <select id="t" name="t">${many(5000, (i) => `<option>Subject ${i}</option>`)}</select></p>`,
      ),
    ),
    expect: 'filled',
    because: 'lists are read up to a limit',
  },
  {
    name: 'giant: 4,000 boxes in each other',
    url: PAGE,
    html: page(`${many(4000, () => '<div>')}${form()}${many(4000, () => '</div>')}`),
    expect: 'filled',
    because: 'depth is walked with a limit',
  },
  {
    name: 'giant: a label of 200,000 letters',
    url: PAGE,
    html: page(form(`<p><label>${'e-mail '.repeat(30_000)}<input class="trap" name="x"></label></p>`)),
    expect: 'filled',
    because: 'texts are cut before they are judged',
  },
  {
    name: 'regular expression bait',
    url: PAGE,
    html: page(
      form(
        SUBJECT +
          many(
            40,
            (i) =>
              `<p><label>${'a'.repeat(150)}${' please enter your the a an'.repeat(8)}! ${i}<input class="trap" name="${'first'.repeat(60)}_${i}"></label></p>`,
          ),
      ),
    ),
    expect: 'filled',
    because: 'patterns take linear time',
  },
  {
    name: 'markup in labels and titles',
    url: PAGE,
    html: page(
      form(
        '<p><label for="m">&lt;img src=x onerror="document.title=1"&gt; Favourite colour *</label> <input class="trap" id="m" name="m" required></p>',
      ),
      '<meta name="x" content="&lt;script&gt;">',
    ),
    expect: 'filled',
    because: 'words of a page are shown as text only',
  },
];
