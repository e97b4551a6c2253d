import { httpsHost } from '../forms/congress-host';
import type { Office, OfficeTable } from './office';

/** Hosts that many offices share: whose page it is, they do not tell. */
const SHARED = new Set([
  'house.gov',
  'senate.gov',
  'forms.house.gov',
  'iqconnect.house.gov',
  'outreach.senate.gov',
  'ziplook.house.gov',
  'clerk.house.gov',
]);

/** The part of a host that names the member: `www.quill.senate.gov` and `quillforms.house.gov` are both "quill". */
function nameOf(url: string): string | undefined {
  const host = httpsHost(url.replace(/^http:/, 'https:'))?.replace(/^www\./, '');
  if (host === undefined || SHARED.has(host) || !/\.(?:house|senate)\.gov$/.test(host)) return undefined;
  const labels = host.split('.');
  return `${(labels.at(-3) ?? '').replace(/forms$/, '')}.${labels.at(-2)}`;
}

/** The office whose site an address belongs to; undefined for shared hosts and strangers. */
export function officeForHost(url: string, table: OfficeTable): Office | undefined {
  const name = nameOf(url);
  if (name === undefined) return undefined;
  return table.offices.find((office) =>
    [office.url, office.contactForm].some((address) => address !== undefined && nameOf(address) === name),
  );
}
