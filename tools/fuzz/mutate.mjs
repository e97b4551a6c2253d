/**
 * What may happen to a form between one redesign and the next, and what bad markup looks like. Each mutation changes the
 * document in the page; marks of what is expected move with their controls. All run in the page: no names from outside.
 */
export function mutatePage(seed, times) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  const trees = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const all = (...selectors) => [
    ...document.querySelectorAll(selectors.map((one) => `main ${one}`).join()),
    ...trees.flatMap((tree) => [...tree.querySelectorAll(selectors.join())]),
  ];
  const controls = () => all('input:not([type=hidden])', 'select', 'textarea');
  const labelOf = (control) =>
    control.id ? control.getRootNode().querySelector(`label[for="${CSS.escape(control.id)}"]`) : undefined;
  const rowOf = (control) =>
    control.closest('tr,li,p,.gfield,.control-group,.form-item,.hs-form-field,.row') ?? control.parentElement;
  const isAlone = (row) => row?.querySelectorAll('input:not([type=hidden]),select,textarea').length === 1;
  const make = (html) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return holder;
  };
  const near = () => {
    const control = pick(controls());
    return control === undefined ? undefined : rowOf(control);
  };
  const mutations = {
    'attribute dropped': () => {
      const control = pick(controls());
      const names = (control?.getAttributeNames() ?? []).filter(
        (name) => !/^(?:data-|type$|style$|value$|checked$)/.test(name),
      );
      const name = pick(names);
      if (name) control.removeAttribute(name);
    },
    'name replaced': () => pick(controls())?.setAttribute('name', `x${Math.floor(next() * 1e6)}`),
    'labels no longer joined': () => {
      for (const label of all('label[for]')) if (next() < 0.5) label.removeAttribute('for');
    },
    'label after its box': () => {
      const control = pick(controls());
      const label = control && labelOf(control);
      // Where several boxes share a row nobody could tell any more whose it is.
      if (label && !label.contains(control) && isAlone(rowOf(control))) control.after(label);
    },
    'label now a span': () => {
      const label = pick(all('label:not(:has(input,select,textarea))'));
      if (!label) return;
      const span = document.createElement('span');
      span.append(...label.childNodes);
      label.replaceWith(span);
    },
    'rows in another order': () => {
      const row = near();
      const other = near();
      const whole = (one) => one?.tagName !== 'TR' || one.cells.length === 2;
      if (row && other && row !== other && row.parentElement === other.parentElement && whole(row) && whole(other))
        other.before(row);
    },
    'text in between': () =>
      near()?.before(
        make(
          pick([
            '<p>Please be brief.</p>',
            '<h3>More about you</h3>',
            '<hr>',
            '<p>All fields marked * are needed.</p>',
          ]),
        ),
      ),
    'wrapped deeper': () => {
      const row = near();
      if (!row || /^(?:TR|LI|TD)$/.test(row.tagName)) return;
      const box = make('');
      row.replaceWith(box);
      box.append(row);
    },
    'a trap added': () =>
      near()?.before(
        make(
          pick([
            '<div style="display:none"><label>Email <input name="email_2"></label></div>',
            '<div style="position:absolute;left:-4000px"><label>Leave this field blank <input name="url2"></label></div>',
            '<p><label>Do not fill this in <input name="fax_only"></label></p>',
            '<div style="opacity:0"><label>Last Name <input name="ln3"></label></div>',
            '<div style="height:0;overflow:hidden"><input name="address_hp" placeholder="Address"></div>',
          ]),
        ),
      ),
    'a decoy added': () =>
      near()?.before(
        make(
          pick([
            '<p><label><input type="checkbox" checked> Send me your newsletter</label></p>',
            '<p><label><input type="checkbox" required> I certify that I am a resident</label></p>',
            '<p><label>What is 3 + 4? <input name="sum"></label></p>',
            '<p><label>County <input name="cty"></label></p>',
            '<p><label>Fax <input name="fx"></label></p>',
            '<p><label>Enter the characters shown <input name="cc"></label></p>',
            '<p><label>Today’s date <input name="dt" type="date"></label></p>',
            '<p><label>How did you hear about us? <input name="hh"></label></p>',
            '<p>Phone type: <label><input type="radio" name="ptx"> Home</label> <label><input type="radio" name="ptx"> Cell</label></p>',
          ]),
        ),
      ),
    'a form in the side': () =>
      document.body.append(
        make(
          '<aside><form><h3>Sign up for updates</h3><label>Email <input name="se"></label><label>ZIP <input name="sz"></label><button>Subscribe</button></form></aside>',
        ),
      ),
    'a control twice': () => {
      const row = near();
      if (!row || row.querySelector('input[type=radio],textarea')) return;
      const copy = row.cloneNode(true);
      copy.setAttribute('style', 'display:none');
      row.after(copy);
      for (const one of copy.querySelectorAll('[data-want]')) one.removeAttribute('data-want');
      for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    },
    'a row taken out': () => {
      const row = near();
      if (row?.querySelectorAll('input,select,textarea').length !== 1 || row.querySelector('textarea')) return;
      const wanted = row.querySelector('[data-want]')?.dataset.want;
      row.remove();
      // What stood beside it is now the only one: "ZIP+4" asks for the whole ZIP, "Cell Phone" for the telephone.
      const says = (control, like) => like.test(`${labelOf(control)?.textContent ?? rowOf(control)?.textContent}`);
      for (const control of controls()) {
        if (
          wanted === 'postal-code' &&
          control.dataset.want === 'x-zip4?' &&
          says(control, /^\W*zip ?(?:code)? ?\+ ?4\W*$/i)
        )
          control.dataset.want = control.maxLength === 4 ? 'x-zip4?' : 'x-zip9?';
        if (/^tel\??$/.test(wanted ?? '') && !control.dataset.want && says(control, /^\W*cell phone\W*$/i))
          control.dataset.want = 'tel?';
      }
    },
  };
  const done = [];
  const names = Object.keys(mutations);
  for (let i = 0; i < times; i++) {
    const name = pick(names);
    mutations[name]();
    done.push(name);
  }
  return done;
}
