import * as z from 'zod/mini';
import { Chamber } from '../alerts/alert';

/**
 * What was written to one office, kept on this device alone. Times are epoch milliseconds. Holds the letter, never the
 * address, e-mail or phone. `prepared` letters were filled in but nobody has said yet that they were sent.
 */
export const Receipt = z.object({
  id: z.string(),
  actionId: z.string(),
  alertId: z.string(),
  bioguide: z.string(),
  /** "Senator Given Family", as the office was called then. */
  office: z.string(),
  /** Absent in receipts of before this was kept. */
  chamber: z.optional(Chamber),
  title: z.string(),
  publisher: z.string(),
  state: z.enum(['prepared', 'sent', 'confirmed']),
  at: z.number(),
  subject: z.string(),
  text: z.string(),
  /** 'asked': the question was put and put away; it is put once. */
  answered: z.optional(z.enum(['yes', 'no', 'asked'])),
});
export type Receipt = z.infer<typeof Receipt>;

/** Three weeks, in milliseconds: offices that answer have mostly answered by then. */
export const ASK_AFTER = 21 * 24 * 3_600_000;

/** Puts a receipt in place of an older one with the same id, newest first. What was sent already stays as it was sent. */
export function keepReceipt(receipts: Receipt[], receipt: Receipt): Receipt[] {
  if (receipts.some(({ id, state }) => id === receipt.id && state !== 'prepared')) return receipts;
  return [receipt, ...receipts.filter(({ id }) => id !== receipt.id)].sort((a, b) => b.at - a.at);
}

/** Marks what became of a letter; a proof is never taken back by a word. */
export function markReceipt(receipts: Receipt[], id: string, state: 'sent' | 'confirmed', at: number): Receipt[] {
  const one = receipts.find((receipt) => receipt.id === id);
  // The same list when nothing is new: nothing is written then.
  if (!one || one.state === 'confirmed' || one.state === state) return receipts;
  return receipts.map((receipt) => (receipt.id === id ? { ...receipt, state, at } : receipt));
}

/** The receipts a person calls theirs: of letters that were sent. */
export const sentReceipts = (receipts: readonly Receipt[]): Receipt[] =>
  receipts.filter(({ state }) => state !== 'prepared');

/** Receipts that hold every word of the query, in office, title, subject or text; case does not count. */
export function findReceipts(receipts: readonly Receipt[], query: string): Receipt[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return receipts.filter(({ office, title, publisher, subject, text }) => {
    const all = `${office}\n${title}\n${publisher}\n${subject}\n${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Letters sent more than three weeks ago of which nobody has been asked yet whether they were answered. */
export const dueToAsk = (receipts: readonly Receipt[], now: number): Receipt[] =>
  sentReceipts(receipts).filter(({ at, answered }) => answered === undefined && now - at >= ASK_AFTER);

/** Plain text of receipts for saving or printing; `when` turns a time into words in the person's language. */
export function receiptsAsText(receipts: readonly Receipt[], when: (at: number) => string): string {
  return receipts
    .map(({ office, title, subject, text, at }) => `${office}\n${when(at)}\n${title}\n\n${subject}\n\n${text}\n`)
    .join(`\n${'-'.repeat(60)}\n\n`);
}

/** Receipts as JSON for saving, newest first: a list of what was sent, to whom and when (ISO 8601, UTC). */
export const receiptsAsJson = (receipts: readonly Receipt[]): string =>
  JSON.stringify(
    receipts.map(({ office, bioguide, title, publisher, subject, text, state, at, answered }) => ({
      office,
      bioguide,
      sent: new Date(at).toISOString(),
      confirmed: state === 'confirmed',
      ...(answered !== undefined && answered !== 'asked' && { answered: answered === 'yes' }),
      alert: title,
      publisher,
      subject,
      text,
    })),
    undefined,
    2,
  );
