import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asPhone, asZip, EMPTY, PREFIXES, problemsOf, STATES, TOPICS } from './lists.mjs';

/** Controlled by `onInput`, remounted with a new key when the topic changes: every element is another one then. */
function Form() {
  const [model, setModel] = useState(EMPTY);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    window.model = model;
  });
  const put = (key, value) => setModel((now) => ({ ...now, [key]: value }));
  const field = (key, label, shape = (text) => text, more = {}) =>
    h('p', null, [
      h('span', { id: `l-${key}` }, label),
      h('input', {
        'aria-labelledby': `l-${key}`,
        value: model[key],
        onInput: ({ currentTarget }) => put(key, shape(currentTarget.value)),
        ...more,
      }),
    ]);
  const list = (key, label, options, after) =>
    h('p', null, [
      h('span', { id: `l-${key}` }, label),
      h(
        'select',
        {
          'aria-labelledby': `l-${key}`,
          value: model[key],
          onChange: ({ currentTarget }) => {
            put(key, currentTarget.value);
            after?.();
          },
        },
        options.map(([value, text]) => h('option', { value }, text)),
      ),
    ]);
  return h('div', { class: 'form', key: drawn }, [
    list('prefix', 'Title', PREFIXES),
    field('first', 'Given name *'),
    field('last', 'Family name *'),
    field('street', 'Mailing address *'),
    field('street2', 'Apt., suite'),
    field('city', 'City *'),
    list('state', 'State *', STATES),
    field('zip', 'Zip *', asZip),
    field('phone', 'Telephone *', asPhone),
    field('email', 'E-mail address *'),
    field('emailAgain', 'Re-enter e-mail address *'),
    list('topic', 'Issue *', TOPICS, () => setDrawn((now) => now + 1)),
    model.topic === 't3' &&
      list('region', 'Region *', [
        ['', 'Choose'],
        ['asia', 'Asia'],
      ]),
    field('subject', 'Subject of your message *'),
    h('label', null, [
      'Please respond to me',
      h('input', {
        type: 'checkbox',
        checked: model.response === 'Yes',
        onChange: ({ currentTarget }) => put('response', currentTarget.checked ? 'Yes' : ''),
      }),
    ]),
    h('label', null, [
      'Message *',
      h('textarea', { value: model.message, onInput: ({ currentTarget }) => put('message', currentTarget.value) }),
    ]),
    h('button', { type: 'button', disabled: problemsOf(model).length > 0 }, 'Send message'),
  ]);
}

render(h(Form), document.getElementById('app'));
