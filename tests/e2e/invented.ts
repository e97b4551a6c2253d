/** Alerts and offices that several specs put into the store. */
const alertOf = (title: string, topics: readonly string[], body: string) => ({
  id: 'one',
  publisher: 'Test',
  title,
  topics,
  letters: [{ audience: { kind: 'congress' }, subject: title, body }],
});

export const LIGHTHOUSE = alertOf('Keep the lighthouse', ['environment'], 'Please keep it lit.');
export const prisoners = (body: string) =>
  alertOf('Keep the prisoners in mind', ['human rights', 'foreign policy'], body);

/** A senator of Washington, whose site has the last name in it. */
export const senator = (bioguide: string, last: string) => ({
  bioguide,
  name: `Ida ${last}`,
  last,
  chamber: 'senate',
  state: 'WA',
  url: `https://www.${last.toLowerCase()}.senate.gov`,
  title: 'Senator',
});
