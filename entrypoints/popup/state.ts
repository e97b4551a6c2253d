import { computed, signal } from '@preact/signals';
import type { Action } from '../../core/actions/action';
import { latestAction } from '../../core/actions/start-action';
import type { Alert, AlertLetter } from '../../core/alerts/alert';
import { currentAlerts } from '../../core/alerts/current-alerts';
import type { FeedState, Subscription } from '../../core/alerts/subscription';
import type { LetterEdit } from '../../core/letters/letter';
import { letterFor } from '../../core/letters/letter-for';
import type { Office } from '../../core/officials/office';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, type Preferences, type Supporter } from '../../core/supporter/supporter';
import type { FillError, FillReport, PageLook, Requests } from '../../utils/messaging';

export type View = 'home' | 'profile' | 'letter' | 'ways';
export const VIEWS: readonly View[] = ['home', 'profile', 'letter', 'ways'];

export const view = signal<View>('home');
/** The office that the screen is about, where it is about one: a bioguide id. */
export const subject = signal<string | undefined>(undefined);
/** The alert that the person chose among several. */
export const chosen = signal<string | undefined>(undefined);
export const supporter = signal<Supporter>(EMPTY_SUPPORTER);
export const draft = signal<Partial<Supporter>>({});
export const preferences = signal<Preferences>(DEFAULT_PREFERENCES);
export const feeds = signal<Record<string, FeedState>>({});
export const publishers = signal<readonly Subscription[] | undefined>(undefined);
export const edits = signal<Record<string, LetterEdit>>({});
export const actions = signal<readonly Action[]>([]);
/** The supporter's offices as they were last time: shown at once, until the look-up has answered. */
export const lastOffices = signal<readonly Office[]>([]);
export const officials = signal<Requests['find-offices']['out'] | undefined>(undefined);
/** The tab in front; `congress` when it shows a House or Senate page. */
export const tab = signal<{ id: number; url: string; congress: boolean } | undefined>(undefined);
export const look = signal<PageLook | FillError | undefined>(undefined);
export const report = signal<FillReport | FillError | undefined>(undefined);
export const busy = signal<'fill' | 'write' | 'refresh' | undefined>(undefined);
export const now = signal(Date.now());

export const hasProfile = computed(() => supporter.value.family !== '' && supporter.value.given !== '');
export const alerts = computed(() => currentAlerts(feeds.value, now.value));
export const alert = computed(() => alerts.value.find(({ id }) => id === chosen.value) ?? alerts.value[0]);
export const action = computed(() => (alert.value ? latestAction(actions.value, alert.value.id) : undefined));
export const problem = computed(() => Object.values(feeds.value).find((feed) => feed.problem !== undefined)?.problem);
/** A form stands in front that a click may fill. */
export const canFill = computed(() => typeof look.value === 'object' && look.value.fillable > 0);

const mine = computed(() => officials.value?.mine ?? (lastOffices.value.length > 0 ? lastOffices.value : undefined));
/** Who gets the alert's letter; undefined while nobody knows yet. */
export const recipients = computed(() => {
  const current = alert.value;
  return mine.value?.filter((office) => current && letterFor(current, office) !== undefined);
});

/** The alert's letter for an office; its first one while no office is known. */
export const letterOf = (of: Alert, office: Office | undefined): AlertLetter | undefined =>
  office ? letterFor(of, office) : of.letters[0];

export const officeOf = (bioguide: string | undefined): Office | undefined =>
  [...(officials.value?.known ?? []), ...lastOffices.value].find((office) => office.bioguide === bioguide);

/** Shows another screen. */
export function go(to: View, about?: string): void {
  subject.value = about;
  view.value = to;
}
