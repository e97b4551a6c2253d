import { expect, it } from 'vitest';
import { congressOf } from '../../../core/forms/congress-host';

it.each([
  ['https://www.sample.senate.gov/contact', 'senate'],
  ['https://sample.house.gov', 'house'],
  ['https://house.gov/', 'house'],
  ['https://SAMPLE.HOUSE.GOV:443/x?y#z', 'house'],
  ['http://sample.house.gov/', undefined],
  ['https://senate.gov.example.org/', undefined],
  ['https://notsenate.gov/', undefined],
  ['https://user@senate.gov/', undefined],
  ['https://example.org/https://senate.gov/', undefined],
  ['https://example.org\\.senate.gov/', undefined],
  ['data:text/html,https://senate.gov/', undefined],
  ['about:blank', undefined],
  ['', undefined],
])('%s is of %s', (url, chamber) => {
  expect(congressOf(url)).toBe(chamber);
});
