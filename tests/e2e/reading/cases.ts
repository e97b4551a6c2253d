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

export const LIMITS: readonly ReadingCase[] = [
  {
    name: 'required by attribute, ARIA, class, star, words, and a star of the style',
    style: '.must::after{content:" *";color:red} .pre::before{content:"* "} .opt::after{content:" (optional)"}',
    body: `<label for="a">A</label><input id="a" required><label for="b">B</label><input id="b" aria-required="true"><label for="c">C</label><input id="c" class="validate['required','%x.y']">
      <label for="d">D <span class="required">*</span></label><input id="d"><label for="e">E (required)</label><input id="e"><label for="f" class="must">Ferry</label><input id="f"><label for="g" class="pre">Gate</label><input id="g">
      <label for="h" class="opt">Harbor</label><input id="h"><label for="i">Island (not required)</label><input id="i"><div class="gfield gfield_contains_required"><label for="j">J</label><input id="j"></div>`,
    controls: Object.fromEntries('abcdefghij'.split('').map((id) => [id, { required: !'hi'.includes(id) }])),
  },
  {
    name: 'limits by attribute and by counters',
    body: `<label for="a">Message</label><textarea id="a" maxlength="1200"></textarea>
      <div><label for="b">Message</label><textarea id="b"></textarea><span>500 characters left</span></div>
      <div><label for="c">Message</label><textarea id="c"></textarea><div class="charleft">0/2,500</div></div>
      <div><label for="d">Message (maximum 3000 characters)</label><textarea id="d"></textarea></div>
      <div><label for="e">Message</label><textarea id="e" aria-describedby="n"></textarea></div><p id="n">0 of 4000 max characters</p>
      <div><label for="f">Message</label><textarea id="f">abc</textarea><small>Characters remaining: 997</small></div>
      <div><label for="g">Message</label><textarea id="g"></textarea></div><p>Over 10,000 letters answered in 2020</p>
      <div><label for="h">Message</label><div id="h" contenteditable="true" style="min-height:20px"></div><span>1500 character limit</span></div>
      <div><label for="i">Message</label><textarea id="i" data-maxlength="750"></textarea></div>
      <div><label for="j">Message</label><textarea id="j"></textarea><span>You have <b>1000</b> characters left.</span></div>
      <div><label for="k">Message</label><textarea id="k"></textarea><input readonly size="4" value="800" id="kc"> characters left</div>
      <div><label for="l">Message</label><textarea id="l"></textarea><p>Please limit your message to 6,000 characters.</p></div>`,
    controls: {
      a: { maxLength: 1200 },
      b: { maxLength: 500 },
      c: { maxLength: 2500 },
      d: { maxLength: 3000 },
      e: { maxLength: 4000 },
      f: { maxLength: 1000 },
      g: { maxLength: undefined },
      h: { maxLength: 1500 },
      i: { maxLength: 750 },
      j: { maxLength: 1000 },
      k: { maxLength: 800 },
      l: { maxLength: 6000 },
    },
  },
];

const box = (id: string, style: string, more = ''): string =>
  `<div><label>L <input id="${id}" style="${style}" ${more}></label></div>`;
export const SIGHT: readonly ReadingCase[] = [
  {
    name: 'what a person can see and what not',
    style:
      '.clip{clip-path:inset(100%)} .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)} .zero{height:0;overflow:hidden} .scroll{height:60px;overflow:auto}',
    body: `${box('a', '')}${box('b', 'display:none')}${box('c', 'visibility:hidden')}${box('d', 'opacity:0')}${box('e', 'position:absolute;left:-9999px')}${box('f', 'width:0;height:0;border:0;padding:0')}
      <div class="clip">${box('g', '')}</div><div class="sr">${box('h', '')}</div><div class="zero">${box('i', '')}</div><div inert>${box('j', '')}</div><div aria-hidden="true">${box('k', '', 'tabindex="-1"')}</div>
      <div class="scroll"><div style="height:300px"></div>${box('l', '')}</div><div style="position:relative;width:300px;height:40px">${box('m', 'width:200px;height:20px')}<div style="position:absolute;inset:0;background:#fff"></div></div>
      <details><summary>More</summary>${box('n', '')}</details><div style="margin-top:3000px">${box('o', '')}</div><div style="transform:scale(0)">${box('p', '')}</div><div hidden>${box('q', '')}</div>
      <fieldset disabled>${box('r', '')}</fieldset><div style="opacity:.02">${box('s', '')}</div><div style="text-indent:-9999px">${box('t', '')}</div><div style="content-visibility:hidden">${box('u', '')}</div>
      <div style="position:fixed;top:-500px">${box('v', '')}</div><div style="filter:opacity(0)">${box('w', '')}</div>`,
    controls: {
      a: { visible: true },
      l: { visible: true },
      o: { visible: true },
      r: { visible: true },
      ...Object.fromEntries('bcdefghijkmnpqsuvw'.split('').map((id) => [id, { visible: false }])),
    },
  },
  {
    name: 'boxes that a style hides behind their label are seen',
    style: '.nice{position:absolute;opacity:0;width:0;height:0} .sw{appearance:none}',
    body: `<p><input type="checkbox" id="a" class="nice"><label for="a">Please reply</label></p><fieldset><legend>Reply?</legend><input type="radio" name="r" id="b" class="nice"><label for="b">Yes</label><input type="radio" name="r" id="c" class="nice"><label for="c">No</label></fieldset>`,
    controls: { a: { visible: true }, b: { visible: true } },
  },
  {
    name: 'open shadow roots, nested',
    body: `<x-form></x-form><script>customElements.define('x-form',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<label for="a">First name</label><input id="a"><x-box></x-box>'}});
      customElements.define('x-box',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<label for="a">Inner city</label><input id="b" aria-label="City">'}})</script>`,
    controls: { a: { label: 'First name', visible: true }, b: { label: 'City', visible: true } },
  },
];
