import type { CensusProblem } from '../core/officials/census';
import type { Office } from '../core/officials/office';
import { Button } from './button';
import { Notice } from './notice';
import { officeName, officePlace } from './office-line';
import { useWords } from './words';

interface CensusAskProps {
  /** The address as it would be sent. */
  address: string;
  state: 'asking' | CensusProblem | { readonly office: Office | undefined } | undefined;
  onFind: () => void;
  onTake: (bioguide: string) => void;
}

/** Finds the district by the street address; says first what is sent, to whom, and that nothing else goes along. */
export function CensusAsk({ address, state, onFind, onTake }: CensusAskProps) {
  const words = useWords();
  const office = typeof state === 'object' ? state.office : undefined;
  return (
    <section class="card">
      <h2>{words.t('census.title')}</h2>
      <p>{words.t('census.what')}</p>
      <p class="paper">{address}</p>
      <div>
        <Button busy={state === 'asking'} onClick={onFind}>
          {words.t(state === 'asking' ? 'census.asking' : 'census.find')}
        </Button>
      </div>
      {typeof state === 'string' && state !== 'asking' && (
        <Notice tone="warn" text={words.code('census', state)} live />
      )}
      {typeof state === 'object' && !office && <Notice tone="warn" text={words.t('census.vacant')} live />}
      {office && (
        <Notice tone="good" title={officeName(words, office)} text={officePlace(words, office)} live>
          <Button onClick={() => onTake(office.bioguide)}>{words.t('census.take')}</Button>
        </Notice>
      )}
    </section>
  );
}
