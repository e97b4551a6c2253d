/** What the reader is to make of a control; only what is named is compared. */
export interface Seen {
  /** The first of its labels. */
  readonly label?: string;
  /** Any of its labels. */
  readonly labels?: readonly string[];
  readonly question?: string;
  readonly required?: boolean;
  readonly maxLength?: number | undefined;
  readonly visible?: boolean;
  readonly options?: readonly string[];
  readonly groups?: readonly string[];
  readonly section?: string;
  readonly value?: string;
}
/** A page's body and, by id, what stands there. A group of radios goes by the id of its first one. */
export interface ReadingCase {
  readonly name: string;
  readonly body: string;
  readonly style?: string;
  readonly controls: Readonly<Record<string, Seen | 'absent'>>;
}

export const LABELS: readonly ReadingCase[] = [
  {
    name: 'labels by for, by wrapping, by ARIA, by title, by placeholder',
    body: `<label for="a">First name</label><input id="a"><label>Last name <input id="b"></label><span id="x">City</span><span id="y">(home)</span><input id="c" aria-labelledby="x y">
      <input id="d" aria-label="ZIP code"><div><input id="e" title="Street, second line"></div><div><input id="f" placeholder="E-mail address"></div>`,
    controls: {
      a: { label: 'First name' },
      b: { label: 'Last name' },
      c: { label: 'City (home)' },
      d: { label: 'ZIP code' },
      e: { labels: ['Street, second line'] },
      f: { labels: ['E-mail address'] },
    },
  },
  {
    name: 'an empty label and one that only has a star give way to the words before',
    body: `<div>Your city <label for="a">*</label><input id="a"></div><div><label for="b"></label><p>Your county</p><input id="b"></div>`,
    controls: { a: { labels: ['Your city *'], required: true }, b: { labels: ['Your county'] } },
  },
  {
    name: 'sub-labels below, as Gravity Forms has them',
    body: `<fieldset class="gfield"><legend class="gfield_label">Name<span class="gfield_required">*</span></legend><div class="ginput_complex">
      <span><input id="a" aria-required="true"><label for="a">First</label></span><span><input id="b"><label>Last</label></span></div></fieldset>`,
    controls: {
      a: { label: 'First', question: 'Name *', required: true },
      b: { labels: ['Last'], question: 'Name *' },
    },
  },
  {
    name: 'cells to the left and above',
    body: `<table><tr><td>First name</td><td><input id="a"></td><td>Last name</td><td><input id="b"></td></tr></table>
      <table><tr><th>City</th><th>State</th></tr><tr><td><input id="c"></td><td><input id="d"></td></tr></table>`,
    controls: {
      a: { label: 'First name' },
      b: { label: 'Last name' },
      c: { label: 'City' },
      d: { label: 'State' },
    },
  },
  {
    name: 'several boxes in one cell: the words right before each win over the cell to the left',
    body: `<table><tr><td>City:*</td><td><input id="a"> State:* <input id="b" maxlength="2"> Zip:* <input id="c" maxlength="5"></td></tr></table>`,
    controls: {
      a: { label: 'City:*', required: true },
      b: { label: 'State:*', required: true },
      c: { label: 'Zip:*', required: true },
    },
  },
  {
    name: 'bare text before, broken by line breaks and other boxes',
    body: `First name:<br><input id="a"><br>Last name:<br><input id="b"><br><b>City</b> <input id="c"> <i>ZIP</i> <input id="d">`,
    controls: {
      a: { label: 'First name:' },
      b: { label: 'Last name:' },
      c: { label: 'City' },
      d: { label: 'ZIP' },
    },
  },
  {
    name: 'labels that float over the box: after it, no label element',
    body: `<div class="mdl-textfield"><input id="a"><span class="mdl-textfield__label">First name *</span><span class="mdl-textfield__error">Letters only</span></div>
      <div class="field"><textarea id="b"></textarea><div class="lbl">Your message *</div></div>
      <div class="field"><select id="c"><option value=""></option><option>Oregon</option></select><span>State</span></div>`,
    controls: {
      a: { label: 'First name *', required: true },
      b: { label: 'Your message *', required: true },
      c: { label: 'State' },
    },
  },
  {
    name: 'a hint after a labelled box is no label of the next one',
    body: `<p><label for="a">Phone</label><input id="a"> <span>ten digits</span></p><p>E-mail <input id="b"></p><p><input id="c"></p>`,
    controls: { a: { label: 'Phone' }, b: { label: 'E-mail' }, c: { labels: [] } },
  },
  {
    name: 'labels of hidden inputs stay with them',
    body: `<label for="h">State</label><input type="hidden" id="h" value="WA"><input id="a" aria-label="City"><div><label for="gone">ZIP</label></div><input id="b" title="Apartment">`,
    controls: { b: { labels: ['Apartment'] }, a: { label: 'City' } },
  },
  {
    name: 'an id that stands twice: the label is the first one\u2019s',
    body: `<div><label for="a">First name</label><input id="a"></div><div>Last name <input id="a" name="second"></div>`,
    controls: { a: { label: 'First name' } },
  },
  {
    name: 'headings and legends over a part of the form',
    body: `<h2>Your address</h2><p><label for="a">Line 1</label><input id="a"></p><h2>Your letter</h2><p><label for="b">Text</label><textarea id="b"></textarea></p>`,
    controls: { a: { section: 'Your address' }, b: { section: 'Your letter' } },
  },
];

export const GROUPS: readonly ReadingCase[] = [
  {
    name: 'radios: legend and each answer',
    body: `<fieldset><legend>Would you like a response? *</legend><label><input type="radio" name="r" id="a" value="1"> Yes</label><label><input type="radio" name="r" value="2"> No</label></fieldset>`,
    controls: { a: { question: 'Would you like a response? *', options: ['Yes', 'No'], required: true } },
  },
  {
    name: 'radios: bare question above, bare answers after',
    body: `<div>Do you want an answer?</div><div><input type="radio" name="r" id="a" value="y"> Yes, please <input type="radio" name="r" value="n"> No, thank you</div>`,
    controls: { a: { question: 'Do you want an answer?', options: ['Yes, please', 'No, thank you'] } },
  },
  {
    name: 'radios: question by aria-labelledby, answers by label for',
    body: `<p id="q">Reply by mail?</p><div role="radiogroup" aria-labelledby="q" aria-required="true"><input type="radio" id="a" name="r"><label for="a">Yes</label><input type="radio" id="b" name="r"><label for="b">No</label></div>`,
    controls: { a: { question: 'Reply by mail?', options: ['Yes', 'No'], required: true } },
  },
  {
    name: 'checkboxes that belong together, and one that stands alone',
    body: `<fieldset><legend>Topics</legend><label><input type="checkbox" name="t[]" id="a"> Health</label><label><input type="checkbox" name="t[]" id="b"> Trade</label></fieldset><p><input type="checkbox" id="c" name="news"> Send me the newsletter</p>`,
    controls: {
      a: { label: 'Health', question: 'Topics' },
      b: { label: 'Trade', question: 'Topics' },
      c: { label: 'Send me the newsletter' },
    },
  },
  {
    name: 'optgroups, disabled answers, an answer with a label attribute',
    body: `<label for="a">Issue</label><select id="a"><option value="">Choose</option><optgroup label="World"><option label="Foreign affairs">fa</option><option>Trade</option></optgroup></select>`,
    controls: { a: { options: ['Choose', 'Foreign affairs', 'Trade'], groups: ['', 'World', 'World'] } },
  },
  {
    name: 'a drawn list that stands in the page',
    body: `<span id="l">State</span><div role="combobox" id="a" aria-labelledby="l" aria-controls="u" tabindex="0">Choose a state</div><ul id="u" role="listbox" hidden><li role="option">Oregon</li><li role="option">Washington</li></ul>`,
    controls: { a: { label: 'State', options: ['Oregon', 'Washington'], value: 'Choose a state' } },
  },
];
