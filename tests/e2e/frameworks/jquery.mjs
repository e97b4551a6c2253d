import $ from 'jquery';

window.$ = window.jQuery = $;
// Both plug themselves into the global jQuery.
await import('jquery-validation');
const { default: Inputmask } = await import('inputmask');

const app = document.getElementById('app');
const row = (id, label, inner) => `<div class="ctrlHolder"><label for="${id}">${label}</label>${inner}</div>`;
const input = (id, label, more = '') => row(id, label, `<input id="${id}" name="${id}" ${more}>`);
app.insertAdjacentHTML(
  'beforeend',
  `<form action="/send" method="post" id="f">
  ${row('prefix', 'Prefix', '<select id="prefix" name="prefix"><option value="">Prefix</option><option value="2">Ms.</option></select>')}
  ${input('first', 'First Name *', 'class="required"')}${input('last', 'Last Name *', 'class="required"')}
  ${input('street', 'Street *', 'class="required"')}${input('street2', 'Street 2')}${input('city', 'City *', 'class="required"')}
  ${row('state', 'State *', '<select id="state" name="state" class="required"><option value="">Choose</option><option value="WA">Washington</option><option value="OR">Oregon</option></select>')}
  ${input('zip', 'ZIP *', 'class="required digits"')}${input('phone', 'Phone *', 'class="required"')}
  ${input('email', 'E-mail *', 'class="required email"')}${input('emailAgain', 'Verify E-mail *', 'class="required email"')}
  ${row('topic', 'Topic *', '<select id="topic" name="topic" class="required"><option value="">Choose</option><option value="t1">Agriculture</option><option value="t3">Foreign Relations</option></select>')}
  <div id="more"></div>
  ${row('message', 'Message *', '<textarea id="message" name="message" class="required"></textarea>')}
  <input type="hidden" name="stateName" id="stateName"><button>Send</button></form>`,
);

Inputmask('(999) 999-9999').mask('#phone');
Inputmask('99999', { placeholder: '_' }).mask('#zip');
Inputmask({ alias: 'email' }).mask('#emailAgain');
const validator = $('#f').validate({ rules: { emailAgain: { equalTo: '#email' } }, onkeyup: false });
$('#state').on('change', function mirror() {
  $('#stateName').val($(this).find('option:selected').text());
});
$('#topic').on('change', function more() {
  $('#more').html(
    this.value === ''
      ? ''
      : '<label for="subject">Subject *</label><input id="subject" name="subject" class="required">',
  );
});

const read = (key) => $(`#${key}`).val() ?? '';
const KEYS = 'prefix first last street street2 city state zip phone email emailAgain topic subject message stateName';
Object.defineProperty(window, 'model', {
  get: () => ({
    ...Object.fromEntries(KEYS.split(' ').map((key) => [key, read(key)])),
    phoneDigits: document.getElementById('phone').inputmask.unmaskedvalue(),
    maskComplete: document.getElementById('phone').inputmask.isComplete(),
    valid: validator.checkForm(),
  }),
});
