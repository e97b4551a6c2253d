import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { Action } from '../core/actions/action';
import { FeedState, Subscription } from '../core/alerts/subscription';
import { OfficeTable } from '../core/officials/office';
import { Receipt } from '../core/receipts/receipt';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, Preferences, Supporter } from '../core/supporter/supporter';

/** A stored value that is parsed on every read: what does not fit falls back and never reaches the rest of the program. */
export interface Item<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  watch(listener: (value: T) => void): () => void;
}

function item<T>(key: `local:${string}` | `session:${string}`, schema: z.ZodMiniType<T>, fallback: T): Item<T> {
  const raw: WxtStorageItem<unknown, Record<string, unknown>> = storage.defineItem<unknown>(key, { fallback });
  const read = (value: unknown): T => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async () => read(await raw.getValue()),
    set: (value) => raw.setValue(value),
    remove: () => raw.removeValue(),
    watch: (listener) => raw.watch((value) => listener(read(value))),
  };
}

/** The saved supporter. */
export const supporterItem = item('local:supporter', Supporter, EMPTY_SUPPORTER);
/** What was typed into the profile and not saved yet. */
export const supporterDraftItem = item('local:supporter-draft', z.partial(Supporter), {});
export const preferencesItem = item('local:preferences', Preferences, DEFAULT_PREFERENCES);

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
/** Subscription id → state of its feed. */
export const feedsItem = item('local:feeds', z.record(z.string(), FeedState), {});
/** Alert ids the supporter has looked at. */
export const readAlertsItem = item('local:read-alerts', z.array(z.string()), []);

/** The table fetched since the build; absent means: use the one in the package. */
export const officesItem = item<OfficeTable | undefined>('local:offices', z.optional(OfficeTable), undefined);
/** bioguide ids of the supporter's own offices, confirmed or chosen. */
export const myOfficesItem = item('local:my-offices', z.array(z.string()), []);
/** The Congress for which the supporter chose their representative by hand; 0 before they did. */
export const confirmedItem = item('local:offices-confirmed', z.number(), 0);
export const actionsItem = item('local:actions', z.array(Action), []);
/** True from the first look in this browser session on: tells a restarted browser from a restarted worker. */
export const aliveItem = item('session:alive', z.boolean(), false);
/** Tab id → documents that were filled there in this session; a document is filled by itself only once. */
export const filledDocsItem = item('session:filled-docs', z.record(z.string(), z.array(z.string())), {});
export const receiptsItem = item('local:receipts', z.array(Receipt), []);
