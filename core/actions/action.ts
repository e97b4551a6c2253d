import * as z from 'zod/mini';

/** Where one delivery stands. Only a person's word or a recognised thank-you page leads to the last two. */
export const DeliveryState = z.enum([
  'waiting', // not begun
  'opened', // the tab is open, no form seen yet
  'gate', // a ZIP gate is filled and waits for the person
  'filled', // all that could be filled is; the person reads and sends
  'needs-you', // something beyond reading and sending is left: see `needs`
  'sent', // the person says so, or it looks so
  'confirmed', // the office's thank-you was seen
  'failed', // see `failure`
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

export const DeliveryFailure = z.enum([
  'no-address',
  'not-found',
  'no-form',
  'excluded',
  'foreign-action',
  'timeout',
  'tab-closed',
  'unsure', // Send was pressed, then the tab went away before any thanks was seen: only the person knows
  'wrong-office', // the page belongs to another member
  'moved', // the page led away from House and Senate sites
  'no-permission',
  'other',
]);
export type DeliveryFailure = z.infer<typeof DeliveryFailure>;

/** What the person must still do on the page: a LeaveReason and the control's words. */
export const Need = z.object({ reason: z.string(), label: z.string(), suggestions: z.optional(z.array(z.string())) });
export type Need = z.infer<typeof Need>;

/** One office's part of an action. Holds no personal values. */
export const Delivery = z.object({
  bioguide: z.string(),
  state: DeliveryState,
  /** Epoch milliseconds of the last change. */
  at: z.number(),
  tabId: z.optional(z.number()),
  url: z.optional(z.string()),
  filled: z.number(),
  left: z.number(),
  needs: z.array(Need),
  failure: z.optional(DeliveryFailure),
  /** When the person pressed the page's own Send and no thanks was seen yet; epoch milliseconds. */
  pressed: z.optional(z.number()),
  /** Pages that the tab was led on to from the office's links, in order. */
  tried: z.optional(z.array(z.string())),
});
export type Delivery = z.infer<typeof Delivery>;

/** One supporter answering one alert. */
export const Action = z.object({
  id: z.string(),
  alertId: z.string(),
  /** Epoch milliseconds. The supporter's click counts for the offices' hosts until `clickExpires`. */
  started: z.number(),
  clickExpires: z.number(),
  deliveries: z.array(Delivery),
});
export type Action = z.infer<typeof Action>;
