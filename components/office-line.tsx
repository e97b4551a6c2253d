import type { ComponentChildren } from 'preact';
import type { Office } from '../core/officials/office';
import { STATES } from '../core/supporter/states';
import { useWords, type Words } from './words';

const TITLES = {
  Senator: 'senator',
  Representative: 'representative',
  Delegate: 'delegate',
  'Resident Commissioner': 'commissioner',
} as const;

/** "Senator Given Family". */
export const officeName = (words: Words, office: Office): string =>
  words.code(
    'offices',
    TITLES[office.title ?? (office.chamber === 'senate' ? 'Senator' : 'Representative')],
    office.name,
  );

/** "Washington, District 7". */
export function officePlace(words: Words, { state, district }: Office): string {
  const name = STATES.find(({ code }) => code === state)?.name ?? state;
  return district === undefined || district === 0
    ? name
    : `${name}, ${words.t('officials.district', String(district))}`;
}

const initials = ({ name, last }: Office): string => `${name.charAt(0)}${last.charAt(0)}`.toUpperCase();

/** "WA-7", or "WA" for senators and at large. */
const seat = ({ state, district }: Office): string =>
  district === undefined || district === 0 ? state : `${state}-${district}`;

/** One office: who, and where from. `children` stand at the end of the line. */
export function OfficeLine({ office, children }: { office: Office; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <li>
      <span class="emblem" aria-hidden="true">
        {initials(office)}
      </span>
      <p>
        {officeName(words, office)} <span class="soft small nowrap">{seat(office)}</span>
      </p>
      {children}
    </li>
  );
}

/** Who gets the letter. */
export function OfficeList({ offices }: { offices: readonly Office[] }) {
  return (
    <ul class="lines">
      {offices.map((office) => (
        <OfficeLine key={office.bioguide} office={office} />
      ))}
    </ul>
  );
}

/** Holds the place of two senators and a representative while they are looked up. */
export function OfficesComing() {
  const words = useWords();
  return (
    <>
      <p class="unseen" role="status">
        {words.t('officials.finding')}
      </p>
      <div aria-hidden="true" class="coming">
        <span class="ghost" />
        <span class="ghost" />
        <span class="ghost" />
      </div>
    </>
  );
}
