import * as z from 'zod/mini';

/** House of Congress. */
export const Chamber = z.enum(['senate', 'house']);
export type Chamber = z.infer<typeof Chamber>;

/** Who a letter is for. `states` are two-letter codes, `offices` and `except` bioguide ids (congress-legislators). */
export const Audience = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('congress'),
    chamber: z.optional(Chamber),
    states: z.optional(z.array(z.string())),
    offices: z.optional(z.array(z.string())),
    except: z.optional(z.array(z.string())),
  }),
  z.object({ kind: z.literal('executive'), office: z.string() }),
]);
export type Audience = z.infer<typeof Audience>;

/** One text for one audience. `body` is plain text with blank lines between paragraphs, without salutation and signature. */
export const AlertLetter = z.object({
  audience: Audience,
  subject: z.string(),
  body: z.string(),
  callScript: z.optional(z.string()),
});
export type AlertLetter = z.infer<typeof AlertLetter>;

/** An action alert. Dates are RFC 3339 strings; without `expires` an alert stays current for 60 days. */
export const Alert = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  summary: z.optional(z.string()),
  url: z.optional(z.string()),
  topics: z.array(z.string()),
  published: z.optional(z.string()),
  expires: z.optional(z.string()),
  letters: z.array(AlertLetter),
  /** True for a letter that the supporter took from a page or pasted. */
  own: z.optional(z.boolean()),
});
export type Alert = z.infer<typeof Alert>;
