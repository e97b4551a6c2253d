import { LETTER, MESSAGE, PERSON, type WidgetPage } from './page';

const listen = (...ids: string[]): string =>
  `for(const id of ${JSON.stringify(ids)})document.addEventListener('input',(e)=>{if(e.target.id===id)model[id]=e.target.value});`;

/** Forms that change under the hand: fields that appear after an answer, forms that come late or are drawn anew. */
export const CHANGING: readonly WidgetPage[] = [
  {
    name: 'the topic uncovers a narrower one, that one a subject',
    body: `${PERSON}<p><label for="topic">Issue *</label><select id="topic"><option value="">Choose</option><option value="f">Foreign Relations</option><option value="e">Education</option></select></p><div id="more"></div>${MESSAGE}`,
    script: `$('#topic').onchange=()=>{model.topic=$('#topic').value;setTimeout(()=>{$('#more').innerHTML='<p><label for="sub">Sub-issue *</label><select id="sub"><option value="">Choose</option><option value="h">Human Rights</option><option value="t">Trade</option></select></p><div id="third"></div>';
      $('#sub').onchange=()=>{model.sub=$('#sub').value;$('#third').innerHTML='<p><label for="subject">Subject *</label><input id="subject"></p>'}},120)};${listen('subject', 'message')}`,
    model: { topic: 'f', sub: 'h', subject: 'Keep the prisoners in mind', message: LETTER },
  },
  {
    name: 'the state fills the list of cities by a request',
    body: `<p><label for="first">First name *</label><input id="first"></p><p><label for="last">Last name *</label><input id="last"></p><p><label for="street">Street *</label><input id="street"></p>
      <p><label for="state">State *</label><select id="state"><option value="">Choose</option><option>Oregon</option><option>Washington</option></select></p><p><label for="city">City *</label><select id="city" disabled><option value="">Choose a state first</option></select></p>
      <p><label for="zip">ZIP *</label><input id="zip"></p><p><label for="email">E-mail *</label><input id="email"></p>${MESSAGE}`,
    script: `$('#state').onchange=()=>{model.state=$('#state').value;setTimeout(()=>{$('#city').disabled=false;$('#city').innerHTML='<option value="">Choose</option><option value="1">Spokane</option><option value="2">Seattle</option>'},250)};$('#city').onchange=()=>{model.city=$('#city').value};`,
    model: { state: 'Washington', city: '2' },
  },
  {
    name: 'a purpose list before the form',
    body: `<p><label for="why">Reason for contacting *</label><select id="why"><option value="">Choose</option><option value="help">Help with a federal agency</option><option value="op">Share my opinion on an issue</option><option value="tour">Tours</option></select></p><div id="rest"></div>`,
    script: `$('#why').onchange=()=>{model.why=$('#why').value;$('#rest').innerHTML=model.why==='op'?${JSON.stringify(PERSON + MESSAGE)}:''};${listen('last', 'message')}`,
    model: { why: 'op', last: 'Okafor', message: LETTER },
  },
  {
    name: 'the whole form is replaced after the ZIP was checked',
    body: `<div id="all">${PERSON}${MESSAGE}</div>`,
    script: `let once=false;const take=()=>{for(const one of document.querySelectorAll('input,textarea'))one.addEventListener('input',()=>{model[one.id]=one.value});
      $('#zip').addEventListener('change',()=>{if(once)return;once=true;setTimeout(()=>{model={};$('#all').innerHTML=$('#all').innerHTML;take()},30)})};take();`,
    model: {
      first: 'Ruth',
      last: 'Okafor',
      street: '214 Linden Street Apt 4B',
      city: 'Seattle',
      zip: '98105',
      email: 'ruth.okafor@example.org',
      message: LETTER,
    },
  },
  {
    name: 'a page that throws away the first thing typed takes it at the second try',
    body: `${PERSON}<p><label for="phone">Phone *</label><input id="phone"></p>${MESSAGE}`,
    script: `let n=0;$('#city').addEventListener('change',()=>{if(n++===0)$('#city').value=''});$('#message').addEventListener('change',()=>{model.city=$('#city').value});setInterval(()=>{model.city=$('#city').value},20);`,
    model: { city: 'Seattle' },
  },
  {
    name: 'a page that refuses a value is reported',
    body: `${PERSON}<p><label for="phone">Phone *</label><input id="phone"></p>${MESSAGE}`,
    script: `$('#phone').addEventListener('input',()=>{$('#phone').value=''});model.done=true;`,
    model: { done: true },
    undone: ['tel'],
  },
  {
    name: 'a mask that takes keys only',
    body: `${PERSON}<p><label for="phone">Phone *</label><input id="phone"></p>${MESSAGE}`,
    script: `let d='';const show=()=>{$('#phone').value=d===''?'':'('+d.slice(0,3)+') '+d.slice(3,6)+'-'+d.slice(6);model.phone=$('#phone').value};
      $('#phone').addEventListener('keydown',(e)=>{if(/^\\d$/.test(e.key)&&d.length<10){d+=e.key;show();e.preventDefault()}});$('#phone').addEventListener('input',()=>show());`,
    model: { phone: '(202) 555-0143' },
  },
  {
    name: 'phone in three boxes that jump on, ZIP in two',
    body: `<p><label for="first">First name *</label><input id="first"></p><p><label for="last">Last name *</label><input id="last"></p><p><label for="street">Street *</label><input id="street"></p><p><label for="city">City *</label><input id="city"></p><p><label for="email">E-mail *</label><input id="email"></p>
      <fieldset><legend>Phone *</legend><input id="p1" maxlength="3" size="3" aria-label="Area code"> - <input id="p2" maxlength="3" size="3" aria-label="Prefix"> - <input id="p3" maxlength="4" size="4" aria-label="Line number"></fieldset>
      <fieldset><legend>ZIP code *</legend><input id="z1" maxlength="5" size="5"> - <input id="z2" maxlength="4" size="4"></fieldset>${MESSAGE}`,
    script: `for(const id of ['p1','p2','p3','z1','z2'])$('#'+id).addEventListener('input',(e)=>{model[id]=e.target.value;if(e.target.value.length>=e.target.maxLength){const n=[...document.querySelectorAll('input')];n[n.indexOf(e.target)+1]?.focus()}});`,
    model: { p1: '202', p2: '555', p3: '0143', z1: '98105', z2: '4321' },
  },
  {
    name: 'rich text message that keeps its own model',
    body: `${PERSON}<p id="ml">Message *</p><div id="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="ml" style="min-height:90px;border:1px solid"><p><br></p></div><button>Send</button>`,
    script: `const sync=()=>{model.message=$('#rich').innerText.replace(/\\n{2,}/g,'\\n\\n').trim()};$('#rich').addEventListener('input',sync);`,
    model: { message: LETTER },
  },
  {
    name: 'labels that float, a counter, and errors that go when left',
    style:
      '.f{position:relative;margin:20px 0}.f label{position:absolute;left:4px;top:2px;pointer-events:none;transition:all .1s}.f input:focus+label,.f input:not(:placeholder-shown)+label{top:-16px}',
    body: `${['First name *', 'Last name *', 'Street *', 'City *', 'ZIP *', 'E-mail *'].map((text, at) => `<div class="f"><input id="i${at}" placeholder=" "><label for="i${at}">${text}</label><em></em></div>`).join('')}<div class="f2"><label for="message">Message *</label><textarea id="message"></textarea><span id="n">1000 characters remaining</span></div><button>Send</button>`,
    script: `for(const i of document.querySelectorAll('input'))i.addEventListener('blur',()=>{i.parentNode.querySelector('em').textContent=i.value?'':'required';model.errors=[...document.querySelectorAll('em')].filter(e=>e.textContent).length});$('#message').addEventListener('keyup',()=>{$('#n').textContent=(1000-$('#message').value.length)+' characters remaining';model.left=$('#n').textContent});`,
    model: { errors: 0, left: `${1000 - LETTER.length} characters remaining` },
  },
];
