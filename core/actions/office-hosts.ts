import { httpsHost } from '../forms/congress-host';
import type { Office } from '../officials/office';

/**
 * True when `url` is on a host that the click for this office counts for: the office's own site or one of its
 * sub-hosts, its listed contact address, `<member>forms.house.gov`, or the address that the action itself opened.
 */
export function isOfficeHost(office: Office, opened: string | undefined, url: string): boolean {
  const host = httpsHost(url);
  if (host === undefined) return false;
  const known = [office.url, office.contactForm, opened].map((one) => httpsHost(one ?? '')).filter(isText);
  return known.some((one) => {
    const bare = one.replace(/^www\./, '');
    // What stands on the House's or Senate's own site speaks for nobody's host but that one.
    if (/^(?:house|senate)\.gov$/.test(bare)) return host === one;
    const forms = bare.replace(/^([^.]+)\.house\.gov$/, '$1forms.house.gov');
    return host === one || host === bare || host.endsWith(`.${bare}`) || host === forms;
  });
}

const isText = (text: string | undefined): text is string => text !== undefined;
