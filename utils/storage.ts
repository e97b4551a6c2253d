import * as z from 'zod/mini';
import { Action } from '../core/actions/action';
import { Alert } from '../core/alerts/alert';
import { FeedState, Subscription } from '../core/alerts/subscription';
import { EMPTY_OWN_DRAFT, OwnDraft } from '../core/letters/own-draft';
import { KnownDistrict } from '../core/officials/district';
import { Office, OfficeTable } from '../core/officials/office';
import { Receipt } from '../core/receipts/receipt';
import { joinActions, joinReceipts } from '../core/storage/join';
import { addPreferences } from '../core/storage/migrations';
import { SetAside, Trouble } from '../core/storage/troubles';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, Preferences, Supporter } from '../core/supporter/supporter';
import { type Backed, backed } from './backed';
import type { LastFill } from './messaging';
import { ASIDE, defineItem, FULL, type Item, type Key, TROUBLES } from './stored-item';

const item = <T>(key: Key, schema: z.core.$ZodType<T>, fallback: T): Item<T> => defineItem(key, { schema, fallback });

/** The saved supporter. */
export const supporterItem = item('local:supporter', Supporter, EMPTY_SUPPORTER);
/** What was typed into the profile and not saved yet. */
export const supporterDraftItem = item('local:supporter-draft', z.partial(Supporter), {});
export const preferencesItem = defineItem('local:preferences', {
  schema: Preferences,
  fallback: DEFAULT_PREFERENCES,
  migrations: { 2: addPreferences },
});

/** Alert id → the supporter's edits. */
const Edits = z.record(
  z.string(),
  z.object({
    ownSentence: z.optional(z.string()),
    subject: z.optional(z.string()),
    body: z.optional(z.string()),
    short: z.optional(z.record(z.string(), z.number())),
    clean: z.optional(z.literal(true)),
  }),
);
export const editsItem = item('local:letter-edits', Edits, {});

export const subscriptionsItem = item<Subscription[] | undefined>(
  'local:subscriptions',
  z.optional(z.array(Subscription)),
  undefined,
);
/** Subscription id → state of its feed. A broken one is fetched again as a whole: with holes the server would say "nothing new". */
export const feedsItem = defineItem('local:feeds', {
  schema: z.record(z.string(), FeedState),
  fallback: {},
  depth: 'entries',
});
/** Letters that the supporter took from a page or pasted, newest first. */
export const ownAlertsItem = item<Alert[]>('local:own-alerts', z.array(Alert), []);
/** Alert ids the supporter has looked at. */
export const readAlertsItem = item<string[]>('local:read-alerts', z.array(z.string()), []);

/** Alert ids the supporter was told of, so that nothing is told twice. */
export const toldAlertsItem = item<string[]>('local:told-alerts', z.array(z.string()), []);

/** The table fetched since the build; absent means: use the one in the package. */
export const officesItem = defineItem<OfficeTable | undefined>('local:offices', {
  schema: z.optional(OfficeTable),
  fallback: undefined,
  depth: 'whole',
});
/** bioguide ids of the supporter's own offices, confirmed or chosen. */
export const myOfficesItem = item<string[]>('local:my-offices', z.array(z.string()), []);
/** The district that the supporter chose or asked the Census for. */
export const districtItem = item<KnownDistrict | undefined>('local:my-district', z.optional(KnownDistrict), undefined);
/** The Congress for which `myOfficesItem` holds; 0 before anything is known. */
export const confirmedItem = item('local:offices-confirmed', z.number(), 0);
export const actionsItem = item<Action[]>('local:actions', z.array(Action), []);
/** The supporter's offices as last found: for a screen's first picture only, never to decide by. */
export const lastOfficesItem = item<Office[]>('local:last-offices', z.array(Office), []);
/** Where the person was when the popup closed: screen, what it is about, pixels from the top, and when (epoch milliseconds). */
export const popupPlaceItem = item(
  'session:popup-place',
  z.optional(
    z.object({
      view: z.string(),
      subject: z.optional(z.string()),
      alert: z.optional(z.string()),
      scroll: z.number(),
      at: z.number(),
    }),
  ),
  undefined,
);
/** The section of the options that was open last. */
export const optionsPlaceItem = item('session:options-place', z.string(), '');
/** When the supporter agreed to how their details are handled, in epoch milliseconds; 0 before. */
export const consentItem = item('local:consent', z.number(), 0);
const isLastFill = (value: unknown): value is LastFill =>
  typeof value === 'object' && value !== null && 'tabId' in value && 'url' in value && 'at' in value && 'told' in value;
/** The last fill, by popup, shortcut or context menu, so that a popup that was closed meanwhile can tell of it. */
export const lastFillItem = item<LastFill | undefined>(
  'session:last-fill',
  z.optional(z.custom<LastFill>(isLastFill)),
  undefined,
);
const WrittenControls = z.object({
  doc: z.string(),
  refs: z.array(z.string()),
  until: z.number(),
  alertId: z.optional(z.string()),
});
type WrittenControls = z.infer<typeof WrittenControls>;
/** A letter that is being pasted or typed and is not used yet. */
export const ownDraftItem = item('local:own-draft', OwnDraft, EMPTY_OWN_DRAFT);
/** bioguide → characters that the office's message box takes, as last seen in its form. */
export const limitsItem = item<Record<string, number>>('local:message-limits', z.record(z.string(), z.number()), {});
/** True from the first look in this browser session on: tells a restarted browser from a restarted worker. */
export const aliveItem = item('session:alive', z.boolean(), false);
/** Action id → the tabs there were before its own were opened: a worker that was stopped meanwhile knows its own by this. */
export const openingItem = item('session:opening', z.record(z.string(), z.array(z.number())), {});
/** Tab id → documents that were filled there in this session; a document is filled by itself only once. */
export const filledDocsItem = item('session:filled-docs', z.record(z.string(), z.array(z.string())), {});
/**
 * Tab id → the document that was filled last, the controls it had then, and until when (epoch milliseconds) controls that
 * come later are filled too: what an answer uncovers may take a moment to come.
 */
export const writtenControlsItem = item<Record<string, WrittenControls>>(
  'session:written-controls',
  z.record(z.string(), WrittenControls),
  {},
);
export const receiptsItem = item<Receipt[]>('local:receipts', z.array(Receipt), []);

/** What is wrong with the store and was not put away yet. */
export const storageTroubleItem = item<Trouble[]>(TROUBLES, z.array(Trouble), []);
/** Set when the browser took no more, until the browser ends or the person puts it away. */
export const storageFullItem = item<Trouble | undefined>(FULL, z.optional(Trouble), undefined);
/** Stored parts that did not fit, as they were. */
export const setAsideItem = item<SetAside[]>(ASIDE, z.array(SetAside), []);

/** What "export everything" takes along, and how it comes together with what is there. Public copies and marks of a session stay. */
export const BACKED: readonly Backed[] = [
  backed(supporterItem),
  backed(supporterDraftItem),
  backed(preferencesItem),
  backed(editsItem),
  backed(subscriptionsItem),
  backed(ownAlertsItem),
  backed(ownDraftItem),
  backed(readAlertsItem),
  backed(myOfficesItem),
  backed(confirmedItem),
  backed(districtItem),
  backed(actionsItem, joinActions),
  backed(receiptsItem, joinReceipts),
  backed(setAsideItem),
];
