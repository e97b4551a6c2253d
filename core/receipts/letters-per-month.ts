import type { Chamber } from '../alerts/alert';
import { type Receipt, sentReceipts } from './receipt';

/** Letters sent in one month, by house. `month` is its first moment by the computer's clock, in epoch milliseconds. */
export interface MonthCount {
  readonly month: number;
  readonly senate: number;
  readonly house: number;
}

/** The months up to `now` (epoch milliseconds), oldest first, each with its letters; months without any count too. */
export function lettersPerMonth(
  receipts: readonly Receipt[],
  chamberOf: (receipt: Receipt) => Chamber | undefined,
  now: number,
  months = 12,
): MonthCount[] {
  const today = new Date(now);
  const start = (back: number): number => new Date(today.getFullYear(), today.getMonth() - back, 1).getTime();
  const sent = sentReceipts(receipts).map((receipt) => ({ at: receipt.at, chamber: chamberOf(receipt) }));
  return Array.from({ length: months }, (_, at) => {
    const [month, end] = [start(months - 1 - at), start(months - 2 - at)];
    const count = (chamber: Chamber): number =>
      sent.filter((one) => one.chamber === chamber && one.at >= month && one.at < end).length;
    return { month, senate: count('senate'), house: count('house') };
  });
}
