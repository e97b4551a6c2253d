import { createElement as h, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asPhone, asZip, EMPTY, PREFIXES, problemsOf, STATES, TOPICS } from './lists.mjs';

/** Controlled inputs: what does not pass through `onChange` is put back by React at the next drawing. */
function Form() {
  const [model, setModel] = useState(EMPTY);
  const [touched, setTouched] = useState({});
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 80);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    window.model = model;
    window.touched = touched;
  });
  if (!ready) return h('p', { role: 'status' }, 'Loading…');
  const bind = (key, shape = (text) => text) => ({
    id: `r-${key}`,
    value: model[key],
    onChange: ({ target }) => setModel((now) => ({ ...now, [key]: shape(target.value) })),
    onBlur: () => setTouched((now) => ({ ...now, [key]: true })),
    'aria-invalid': touched[key] && model[key] === '' ? true : undefined,
  });
  const field = (key, label, shape, more = {}) =>
    h(
      'div',
      { className: 'MuiFormControl-root', key },
      h('label', { htmlFor: `r-${key}` }, label),
      h('input', { ...bind(key, shape), ...more }),
    );
  const list = (key, label, options) =>
    h(
      'div',
      { key },
      h('label', { htmlFor: `r-${key}` }, label),
      h(
        'select',
        bind(key),
        options.map(([value, text]) => h('option', { key: value, value }, text)),
      ),
    );
  const problems = problemsOf(model);
  return h(
    'form',
    { onSubmit: (event) => event.preventDefault() },
    list('prefix', 'Prefix', PREFIXES),
    field('first', 'First Name *'),
    field('last', 'Last Name *'),
    field('street', 'Street Address *'),
    field('street2', 'Address Line 2'),
    field('city', 'City *'),
    list('state', 'State *', STATES),
    field('zip', 'ZIP Code *', asZip, { inputMode: 'numeric' }),
    field('phone', 'Phone *', asPhone, { type: 'tel' }),
    field('email', 'Email *', undefined, { type: 'email' }),
    field('emailAgain', 'Confirm Email *', undefined, { type: 'email', onPaste: (event) => event.preventDefault() }),
    list('topic', 'Topic *', TOPICS),
    model.topic === 't3' &&
      list('region', 'Which region? *', [
        ['', 'Choose'],
        ['asia', 'Asia'],
        ['europe', 'Europe'],
      ]),
    model.topic !== '' && field('subject', 'Subject *'),
    h(
      'fieldset',
      null,
      h('legend', null, 'Would you like a response? *'),
      ['Yes', 'No'].map((text) =>
        h(
          'label',
          { key: text },
          h('input', {
            type: 'radio',
            name: 'response',
            value: text,
            checked: model.response === text,
            onChange: () => setModel((now) => ({ ...now, response: text })),
          }),
          ` ${text}`,
        ),
      ),
    ),
    h(
      'div',
      null,
      h('label', { htmlFor: 'r-message' }, 'Your Message *'),
      h('textarea', { ...bind('message'), rows: 8 }),
      h('p', null, `${model.message.length}/4000 characters`),
    ),
    h('button', { type: 'submit', disabled: problems.length > 0 }, 'Send'),
    h(
      'ul',
      { id: 'problems' },
      problems.map((text) => h('li', { key: text }, text)),
    ),
  );
}

createRoot(document.getElementById('app')).render(h(StrictMode, null, h(Form)));
