import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { Trouble } from '../../core/storage/troubles';
import { putTroublesAway, readTroubles } from '../../utils/backup';

/** What went wrong with the store: what happened, what was kept, what to do. */
export function Troubles() {
  const words = useWords();
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  // That the store is full is said over every section.
  useEffect(() => void readTroubles().then((all) => setTroubles(all.filter(({ kind }) => kind !== 'full'))), []);
  if (troubles.length === 0) return null;
  const kinds = [...new Set(troubles.map(({ kind }) => kind))];
  return (
    <Notice tone="warn" title={words.t('data.trouble')}>
      <div class="stack">
        {kinds.map((kind) => (
          <p key={kind}>{words.code('troubles', kind)}</p>
        ))}
        <div class="row-of">
          <Button onClick={() => void putTroublesAway().then(() => setTroubles([]))}>{words.t('data.seen')}</Button>
        </div>
      </div>
    </Notice>
  );
}
