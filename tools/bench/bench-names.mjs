const MEANS = {
  NAME_PREFIX: 'honorific-prefix',
  NAME_FIRST: 'given-name',
  NAME_LAST: 'family-name',
  ADDRESS_STREET: 'address-line1',
  ADDRESS_STREET_2: 'address-line2',
  ADDRESS_CITY: 'address-level2',
  ADDRESS_STATE_POSTAL_ABBREV: 'address-level1',
  _STATE_LITERAL: 'address-level1',
  ADDRESS_ZIP5: 'postal-code',
  ADDRESS_ZIP4: 'x-zip4',
  EMAIL: 'email',
  PHONE: 'tel',
  SUBJECT: 'x-subject',
  TOPIC: 'x-topic',
  _TOPIC_LITERAL: 'x-topic',
  MESSAGE: 'x-message',
  _RESPONSE_REQUESTED: 'x-response',
  _NEWSLETTER: 'x-newsletter',
};

/** Controls known by name and id alone, without any label. */
export async function benchNames({ engine, jsonl, result }) {
  const { inferArea } = await engine.core.load('/core/forms/infer-area.ts');
  const forms = new Map();
  for (const row of await jsonl('forms/field-names.jsonl')) {
    const key = `${row.bioguide} ${row.page}`;
    forms.set(key, [...(forms.get(key) ?? []), row]);
  }
  const count = { fields: 0, right: 0, silent: 0, wrong: 0 };
  const wrong = {};
  for (const rows of forms.values()) {
    const controls = rows.map((row, index) => ({
      ref: `r${index}`,
      kind:
        row.control === 'select'
          ? 'select'
          : row.control === 'textarea' || row.semantic === 'MESSAGE'
            ? 'textarea'
            : row.control === 'checkbox'
              ? 'checkbox'
              : row.control === 'radio'
                ? 'radio'
                : 'text',
      type: 'text',
      id: row.id ?? '',
      name: row.name ?? '',
      className: '',
      autocomplete: '',
      inputMode: '',
      pattern: '',
      labels: [],
      value: '',
      touched: false,
      visible: true,
      disabled: false,
      readOnly: false,
      required: row.required === true,
      ...(row.options && {
        options: row.options.map((one) => ({
          label: String(one.label ?? one.value ?? one),
          value: String(one.value ?? ''),
        })),
        selected: 0,
      }),
    }));
    const area = {
      ref: 'a',
      id: '',
      name: '',
      className: '',
      role: '',
      action: '',
      method: 'post',
      heading: '',
      text: '',
      controls,
      buttons: [],
      within: [],
      visible: true,
    };
    const found = new Map(inferArea(area).map((one) => [one.ref, one]));
    rows.forEach((row, index) => {
      const want = MEANS[row.semantic];
      if (want === undefined) return;
      const got = found.get(`r${index}`);
      count.fields++;
      const same =
        got?.token === want ||
        (want === 'email' && got?.token === 'x-email-confirm') ||
        (want === 'address-line1' && got?.token === 'street-address');
      if (same) count.right++;
      else if (got === undefined) count.silent++;
      else count.wrong++;
      if (!same) {
        const key = `${row.name} / ${row.id}: ${want}, taken for ${got ? `${got.token} by ${got.by}` : 'nothing'}`;
        wrong[key] = (wrong[key] ?? 0) + 1;
      }
    });
  }
  count.share = `${((100 * count.right) / count.fields).toFixed(1)} %`;
  console.log('\nBy name and id alone');
  console.table([count]);
  for (const [what, times] of Object.entries(wrong)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25))
    console.log(`${String(times).padStart(4)}  ${what}`);
  result.names = count;
}
