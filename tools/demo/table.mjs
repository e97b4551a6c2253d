/** Words for what is left to the person, by reason. */
const WHY = {
  captcha: 'robot check',
  preticked: 'newsletter ticked beforehand',
  attestation: 'confirmation',
  'topic-unsure': 'topic',
  'purpose-unsure': 'reason for writing',
  'no-fitting-option': 'no fitting answer',
  'missing-value': 'not in the profile',
  'too-long': 'letter too long',
  'unknown-required': 'not understood',
  differs: 'holds something else',
  undone: 'changed by the page',
};

const why = ({ failure, needs }) =>
  failure ??
  ([...new Set(needs.map(({ reason }) => WHY[reason] ?? reason))].join(', ') || 'nothing but to read and send');

/** A table of text: office, controls filled, left alone, what is the person's to do, milliseconds from the click. */
export function tableOf(rows) {
  const lines = [
    ['office', 'filled', 'left', 'yours to do', 'ms'],
    ...rows.map((row) => [row.name, String(row.filled), String(row.left), why(row), String(row.ms)]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, column) =>
    [1, 2, 4].includes(column) ? text.padStart(widths[column]) : text.padEnd(widths[column]);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
