import type { MonthCount } from '../core/receipts/letters-per-month';
import { useWords } from './words';

const HEIGHT = 96;
const BAR = 14;
const STEP = 44;

/** Letters per month, by house. The bars are for the eye; the same numbers stand in a table for everybody. */
export function LettersChart({ months }: { months: readonly MonthCount[] }) {
  const words = useWords();
  const most = Math.max(1, ...months.flatMap(({ senate, house }) => [senate, house]));
  const high = (count: number): number => (count / most) * HEIGHT;
  const bar = (house: 'senate' | 'house', count: number, x: number) =>
    count > 0 && (
      <g>
        <rect class={house} x={x} y={HEIGHT + 14 - high(count)} width={BAR} height={high(count)} rx={3} />
        <text x={x + BAR / 2} y={HEIGHT + 10 - high(count)}>
          {count}
        </text>
      </g>
    );
  return (
    <figure class="chart">
      <figcaption>
        <h2 class="minor">{words.t('receipts.chart')}</h2>
        <p class="legend small">
          <span class="key senate" aria-hidden="true" /> {words.t('receipts.senate')}
          <span class="key house" aria-hidden="true" /> {words.t('receipts.house')}
        </p>
      </figcaption>
      <div class="scroll">
        <svg
          viewBox={`0 0 ${months.length * STEP} ${HEIGHT + 36}`}
          width={months.length * STEP}
          height={HEIGHT + 36}
          aria-hidden="true"
        >
          <line x1={0} x2={months.length * STEP} y1={HEIGHT + 14.5} y2={HEIGHT + 14.5} />
          {months.map(({ month, senate, house }, at) => (
            <g key={month}>
              {bar('senate', senate, at * STEP + 6)}
              {bar('house', house, at * STEP + 6 + BAR + 2)}
              <text class="month" x={at * STEP + STEP / 2 - 1} y={HEIGHT + 31}>
                {words.monthName(month)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>{words.t('receipts.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('receipts.month')}</th>
              <th scope="col">{words.t('receipts.senate')}</th>
              <th scope="col">{words.t('receipts.house')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, senate, house }) => (
              <tr key={month}>
                <th scope="row">{words.month(month)}</th>
                <td>{senate}</td>
                <td>{house}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
