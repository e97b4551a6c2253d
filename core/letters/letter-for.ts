import type { Alert, AlertLetter, Audience } from '../alerts/alert';
import type { Office } from '../officials/office';

/** How closely an audience names an office: 0 not at all, then by chamber, state, and by name. */
function closeness(audience: Audience, office: Office): number {
  if (audience.kind !== 'congress') return 0;
  const { chamber, states, offices, except } = audience;
  if (chamber !== undefined && chamber !== office.chamber) return 0;
  if (states !== undefined && !states.includes(office.state)) return 0;
  if (except?.includes(office.bioguide)) return 0;
  if (offices !== undefined) return offices.includes(office.bioguide) ? 8 : 0;
  return 1 + (chamber === undefined ? 0 : 1) + (states === undefined ? 0 : 2) + (except === undefined ? 0 : 1);
}

/** The letter that this alert has for an office, the one that names it most closely; undefined when it has none. */
export function letterFor(alert: Alert, office: Office): AlertLetter | undefined {
  let best: { letter: AlertLetter; close: number } | undefined;
  for (const letter of alert.letters) {
    const close = closeness(letter.audience, office);
    if (close > (best?.close ?? 0)) best = { letter, close };
  }
  return best?.letter;
}
