const HTTPS_HOST = /^https:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]|$)/i;
const CONGRESS = /(?:^|\.)(house|senate)\.gov$/;

/** Host of a normalised https address, lower case; undefined for anything else (http, user info, other schemes). */
export function httpsHost(url: string): string | undefined {
  return HTTPS_HOST.exec(url)?.[1]?.toLowerCase();
}

/** 'house' or 'senate' for an https address of theirs, undefined for every other address. */
export function congressOf(url: string): 'house' | 'senate' | undefined {
  const host = httpsHost(url);
  const chamber = host === undefined ? undefined : CONGRESS.exec(host)?.[1];
  return chamber === 'house' || chamber === 'senate' ? chamber : undefined;
}
