import * as z from 'zod/mini';

/** A letter that the supporter is pasting or typing, as far as it is. `topics` are parted by commas. */
export const OwnDraft = z.object({ text: z.string(), title: z.string(), topics: z.string() });
export type OwnDraft = z.infer<typeof OwnDraft>;

export const EMPTY_OWN_DRAFT: OwnDraft = { text: '', title: '', topics: '' };
