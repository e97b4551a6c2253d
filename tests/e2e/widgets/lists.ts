import { MESSAGE, PERSON, type WidgetPage } from './page';

const STATES = ['Oregon', 'Washington', 'West Virginia'];
const items = (list: readonly string[], attributes: (text: string, at: number) => string): string =>
  list.map((text, at) => `<li ${attributes(text, at)}>${text}</li>`).join('');
const native = (id: string): string =>
  `<select id="${id}" name="${id}"><option value="">Choose</option><option value="5_OR">Oregon</option><option value="6_WA">Washington</option><option value="7_WV">West Virginia</option></select>`;

/** Lists that scripts draw, in the ways of the widgets that sites use; the widgets are rebuilt here in small. */
export const LISTS: readonly WidgetPage[] = [
  {
    name: 'ARIA combobox of a button: opens by click, chooses by click',
    body: `${PERSON}<p><span id="sl">State *</span><button type="button" id="b" role="combobox" aria-haspopup="listbox" aria-labelledby="sl b" aria-controls="ul" aria-expanded="false">Choose</button></p>
      <ul id="ul" role="listbox" hidden>${items(STATES, (_, at) => `role="option" id="o${at}"`)}</ul>${MESSAGE}`,
    script: `$('#b').onclick=()=>{$('#ul').hidden=!$('#ul').hidden};for(const o of $('#ul').children)o.onclick=()=>{model.state=o.textContent;$('#b').textContent=o.textContent;$('#ul').hidden=true};`,
    model: { state: 'Washington' },
  },
  {
    name: 'headless list: opens by pointer, draws its list at the end of the page, chooses by pointer',
    body: `${PERSON}<p><label id="sl">State *</label><button type="button" id="b" aria-haspopup="listbox" aria-labelledby="sl">Select a state</button></p>${MESSAGE}`,
    script: `$('#b').addEventListener('pointerdown',()=>{setTimeout(()=>{const d=document.createElement('div');d.setAttribute('role','listbox');d.id='pop';
      for(const t of ${JSON.stringify(STATES)}){const o=document.createElement('div');o.setAttribute('role','option');o.textContent=t;o.addEventListener('pointerup',()=>{model.state=t;$('#b').textContent=t;d.remove()});d.append(o)}
      document.body.append(d)},60)});`,
    model: { state: 'Washington' },
  },
  {
    name: 'search box with options (react-select): opens by mousedown, filters by input, chooses by click',
    body: `${PERSON}<div class="css-container"><label for="in">State *</label><div class="control"><div class="value">Select...</div><input id="in" role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off"></div><div id="menu"></div></div>${MESSAGE}`,
    script: `const draw=()=>{const q=$('#in').value.toLowerCase();$('#menu').innerHTML='<div role="listbox" id="lb">'+${JSON.stringify(STATES)}.filter(t=>t.toLowerCase().includes(q)).map(t=>'<div role="option">'+t+'</div>').join('')+'</div>';
      for(const o of $('#menu').querySelectorAll('[role=option]'))o.onclick=()=>{model.state=o.textContent;$('.value').textContent=o.textContent;$('#in').value='';$('#menu').innerHTML=''}};
      $('.control').addEventListener('mousedown',draw);$('#in').addEventListener('input',draw);`,
    model: { state: 'Washington' },
  },
  {
    name: 'Select2: the real list is clipped away, a drawn one shows what it says',
    style:
      '.select2-hidden-accessible{border:0!important;clip:rect(0 0 0 0)!important;height:1px!important;overflow:hidden!important;padding:0!important;position:absolute!important;width:1px!important}',
    body: `${PERSON}<p><label for="state">State *</label>${native('state').replace('id=', 'class="select2-hidden-accessible" tabindex="-1" aria-hidden="true" id=')}<span class="select2 select2-container" dir="ltr"><span class="selection"><span class="select2-selection" role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0"><span class="select2-selection__rendered" id="shown">Choose</span></span></span></span></p>${MESSAGE}`,
    script: `$('#state').addEventListener('change',()=>{model.state=$('#state').value;$('#shown').textContent=$('#state').selectedOptions[0].text});`,
    model: { state: '6_WA' },
  },
  {
    name: 'Chosen: the real list is not displayed, the drawn one is told to draw anew',
    body: `${PERSON}<div><label for="state">State *</label>${native('state').replace('id=', 'style="display:none" id=')}<div class="chosen-container chosen-container-single" id="state_chosen"><a class="chosen-single"><span id="shown">Choose</span></a><div class="chosen-drop" style="display:none"><ul class="chosen-results"></ul></div></div></div>${MESSAGE}`,
    script: `$('#state').addEventListener('change',()=>{model.state=$('#state').value});$('#state').addEventListener('chosen:updated',()=>{model.shown=$('#shown').textContent=$('#state').selectedOptions[0].text});`,
    model: { state: '6_WA', shown: 'Washington' },
  },
  {
    name: 'Choices: the real list holds the chosen answer alone, all answers stand in the drawn one',
    body: `${PERSON}<label for="state">State *</label><div class="choices" data-type="select-one" tabindex="0" role="listbox" aria-haspopup="true" aria-expanded="false"><div class="choices__inner"><select id="state" class="choices__input" hidden tabindex="-1" data-choice="active"><option value="">Choose</option></select><div class="choices__list choices__list--single" id="shown"><div class="choices__item">Choose</div></div></div>
      <div class="choices__list choices__list--dropdown" aria-expanded="false" style="display:none"><div class="choices__list" role="listbox" id="cl">${STATES.map((text, at) => `<div class="choices__item choices__item--choice" role="option" data-value="${at}">${text}</div>`).join('')}</div></div></div>${MESSAGE}`,
    script: `const box=$('.choices'),drop=$('.choices__list--dropdown');box.addEventListener('mousedown',(e)=>{if(drop.contains(e.target)){const o=e.target.closest('[role=option]');if(!o)return;const s=$('#state');s.innerHTML='<option selected value="'+o.dataset.value+'">'+o.textContent+'</option>';model.state=o.textContent;$('#shown').innerHTML='<div class="choices__item">'+o.textContent+'</div>';drop.style.display='none'}else drop.style.display='block'});`,
    model: { state: 'Washington' },
  },
  {
    name: 'list that is always open',
    body: `${PERSON}<p id="sl">State *</p><ul role="listbox" id="ul" aria-labelledby="sl" tabindex="0">${items(STATES, () => 'role="option" aria-selected="false"')}</ul>${MESSAGE}`,
    script: `for(const o of $('#ul').children)o.onclick=()=>{for(const p of $('#ul').children)p.setAttribute('aria-selected',String(p===o));model.state=o.textContent};`,
    model: { state: 'Washington' },
  },
  {
    name: 'a list without the answer is closed again and left to the person',
    body: `${PERSON}<p><span id="sl">State *</span><button type="button" id="b" role="combobox" aria-haspopup="listbox" aria-labelledby="sl" aria-controls="ul" aria-expanded="false">Choose</button></p>
      <ul id="ul" role="listbox" hidden></ul>${MESSAGE}`,
    script: `const list=(open)=>{$('#ul').hidden=!open;model.open=open;$('#ul').innerHTML=open?'<li role="option">Guam</li><li role="option">Palau</li>':''};model.open=false;$('#b').onclick=()=>list($('#ul').hidden);document.addEventListener('keydown',(e)=>{if(e.key==='Escape')list(false)});`,
    model: { open: false },
  },
];
