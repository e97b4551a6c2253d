import type { ReadingCase } from './cases';

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
