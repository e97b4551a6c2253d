/** House and Senate pages, as the manifest names them. */
export const CONGRESS_PAGES = ['https://*.house.gov/*', 'https://*.senate.gov/*'];

/** A typed address as a URL: `https` is added where no scheme is given; undefined for anything else. */
export function siteAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+\.[a-z]{2,}:\d/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(whole.replace(/^http:/i, 'https:'));
    const named = url.hostname.includes('.') && !/\s/.test(text);
    if (url.protocol !== 'https:' || !named || url.username !== '' || url.password !== '') return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/**
 * The origins to ask the browser for before a publisher's site is read: that site alone, with and without `www.`, since sites
 * send visitors from the one to the other. [] for an address that is none.
 */
export function originsFor(typed: string): string[] {
  const site = siteAddress(typed);
  if (site === undefined) return [];
  const { hostname } = new URL(site);
  const bare = hostname.replace(/^www\./, '');
  // No `www.` for addresses with a name of their own before the domain, nor for numbers.
  const twin = hostname === bare && (bare.split('.').length > 2 || /^[\d.]+$/.test(bare)) ? [] : [bare, `www.${bare}`];
  return [...new Set([hostname, ...twin])].map((host) => `https://${host}/*`);
}
