import { signal } from '@preact/signals';
import { optionsPlaceItem } from '../../utils/storage';

export const SECTIONS = [
  'profile',
  'officials',
  'publishers',
  'receipts',
  'settings',
  'ways',
  'data',
  'about',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Parts of the settings that are linked to by name. */
const PARTS = ['languages', 'appearance', 'filling', 'notifications'];

export const section = signal<Section>('profile');

function sectionOf(hash: string): Section | undefined {
  const name = hash.replace('#', '');
  return PARTS.includes(name) ? 'settings' : SECTIONS.find((one) => one === name);
}

/** Leads to the part that the address names; else to the section that was open last. */
export async function findPlace(): Promise<void> {
  const last = await optionsPlaceItem.get();
  const go = (): void => {
    section.value = sectionOf(location.hash) ?? section.value;
    void optionsPlaceItem.set(section.value);
  };
  section.value = sectionOf(last) ?? 'profile';
  go();
  addEventListener('hashchange', () => {
    go();
    // The heading takes the focus, so that the keyboard and a screen reader go on from there.
    requestAnimationFrame(() => (document.getElementById(location.hash.slice(1)) ?? heading())?.focus());
  });
}

const heading = (): HTMLElement | null => document.querySelector('main h1');
