const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
/** RFC 822 and 2822, as RSS has them. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+\d{2,4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+(?:[a-z]{1,5}|[+-]\d{4}))?$/i;
/** "March 3, 2026". */
const WORDS = /^[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}$/i;

/**
 * A date of a feed as RFC 3339 in UTC; undefined for what is none. A day without a time begins at midnight UTC, or with
 * `end` it lasts until it is over everywhere in the United States. A time without a zone is taken as UTC.
 */
export function readDate(text: string | undefined, end = false): string | undefined {
  const date = text?.trim() ?? '';
  const known = ISO.test(date) || MAIL.test(date) || WORDS.test(date);
  if (!known || date.length > 60) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) || WORDS.test(date);
  const zoned = /(?:Z|[+-]\d{2}:?\d{2}|\s[a-z]{1,5})$/i.test(date) && !day;
  const whole = ISO.test(date)
    ? day
      ? `${date}T00:00:00Z`
      : zoned
        ? date.replace(' ', 'T')
        : `${date.replace(' ', 'T')}Z`
    : zoned
      ? date
      : `${date} UTC`;
  const time = Date.parse(whole);
  if (Number.isNaN(time)) return undefined;
  // Hawaii's day ends ten hours after midnight UTC of the next.
  const at = end && day ? time + 34 * 3_600_000 - 1000 : time;
  return Math.abs(at) > 8.64e15 ? undefined : new Date(at).toISOString();
}
