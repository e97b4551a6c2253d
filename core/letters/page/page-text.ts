import * as z from 'zod/mini';

/** What the script in the page hands over. A page's words: parsed before they are used. */
export const PageText = z.object({
  /** Texts and the elements round them, at most 400,000 characters. */
  html: z.string().check(z.maxLength(500_000)),
  url: z.string().check(z.maxLength(4000)),
  /** True when the page was too large to be read whole. */
  cut: z.boolean(),
  /** Milliseconds that it took in the page. */
  ms: z.number(),
});
export type PageText = z.infer<typeof PageText>;
