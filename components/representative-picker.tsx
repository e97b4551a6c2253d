import type { RepresentativeAnswer } from '../core/officials/who-represents';
import { Notice } from './notice';
import { useWords } from './words';

type Choose = Extract<RepresentativeAnswer, { kind: 'choose' }>;
const WHY = {
  'several-districts': 'officials.several',
  'zip-unknown': 'officials.unknown',
  'new-congress': 'officials.newCongress',
} as const;

/** Asks who represents the supporter where no table can tell for sure. */
export function RepresentativePicker({ answer, onChoose }: { answer: Choose; onChoose: (bioguide: string) => void }) {
  const words = useWords();
  return (
    <fieldset class="picker">
      <legend>
        <h2>{words.t('officials.choose')}</h2>
      </legend>
      <p class="soft">{words.t(WHY[answer.why])}</p>
      {answer.offices.map(({ bioguide, name, district }) => (
        <label key={bioguide} class="tick">
          <input type="radio" name="representative" value={bioguide} onChange={() => onChoose(bioguide)} />
          <span>
            {name}
            <small>
              {district === 0 ? words.t('officials.atLarge') : words.t('officials.district', String(district ?? ''))}
            </small>
          </span>
        </label>
      ))}
      <p class="soft small">
        <a href="https://www.house.gov/representatives/find-your-representative" target="_blank" rel="noreferrer">
          {words.t('officials.notHere')}
        </a>
      </p>
    </fieldset>
  );
}

/** What keeps the offices from being known, in plain words; nothing when nothing does. */
export function OfficialsNotice({ answer, problem }: { answer: RepresentativeAnswer; problem: string | undefined }) {
  const words = useWords();
  const text =
    answer.kind === 'vacant'
      ? words.t('officials.vacant')
      : answer.kind === 'none'
        ? words.t(
            answer.why === 'military'
              ? 'officials.military'
              : answer.why === 'no-state'
                ? 'officials.noState'
                : answer.why === 'no-seat'
                  ? 'officials.noSeat'
                  : 'officials.noData',
          )
        : problem === 'other-state'
          ? words.t('officials.otherState')
          : undefined;
  return text === undefined ? null : <Notice tone={answer.kind === 'vacant' ? 'info' : 'warn'} text={text} />;
}
