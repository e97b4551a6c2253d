/** Days and times in words. */
export interface Dates {
  /** A day, from epoch milliseconds. */
  day(at: number): string;
  /** A day with the time, from epoch milliseconds. */
  moment(at: number): string;
  /** A month with its year, from epoch milliseconds. */
  month(at: number): string;
  /** The short name of a month, from epoch milliseconds. */
  monthName(at: number): string;
}

/** Dates as `Intl` writes them for a BCP 47 tag. */
export function datesOf(locale: string): Dates {
  const date = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, options).format(at);
  return {
    day: (at) => date(at, { day: 'numeric', month: 'long' }),
    moment: (at) => date(at, { dateStyle: 'medium', timeStyle: 'short' }),
    month: (at) => date(at, { month: 'long', year: 'numeric' }),
    monthName: (at) => date(at, { month: 'short' }),
  };
}

/** Chrome leaves Armenian out of its own language data (2026-11); Firefox has it. */
export const knowsArmenian = (): boolean => Intl.DateTimeFormat.supportedLocalesOf('hy').length > 0;

const MONTHS = 'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր'.split(
  ' ',
);
const monthAt = (at: number): string => MONTHS[new Date(at).getMonth()] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');

/** Armenian dates where the browser knows none, after the Unicode locale data (CLDR 46, hy). */
export const ARMENIAN_DATES: Dates = {
  day: (at) => `${monthAt(at)}ի ${new Date(at).getDate()}`,
  moment: (at) => {
    const date = new Date(at);
    const day = `${date.getDate()} ${monthAt(at).slice(0, 3)}, ${date.getFullYear()} թ.`;
    return `${day}, ${two(date.getHours())}:${two(date.getMinutes())}`;
  },
  month: (at) => `${new Date(at).getFullYear()} թ. ${monthAt(at)}`,
  monthName: (at) => monthAt(at).slice(0, 3),
};
