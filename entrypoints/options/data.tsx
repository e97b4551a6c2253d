import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { AskDialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { err } from '../../core/result';
import { LARGEST_FILE } from '../../core/storage/backup';
import { deleteAll, exportAll, importAll } from '../../utils/backup';
import { findOffices, saveFile } from './state';
import { Troubles } from './troubles';

type Done = { readonly tone: 'good' | 'warn'; readonly text: string };

/** Everything that is stored here: to take along, to bring back, to delete. */
export function DataSection() {
  const words = useWords();
  const [done, setDone] = useState<Done | undefined>();
  const [deleting, setDeleting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const save = async () => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`rapid-responder-${day}.json`, await exportAll(), 'application/json');
    setDone({ tone: 'good', text: words.t('data.saved') });
  };
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = chosen.size > LARGEST_FILE ? err('too-large' as const) : await importAll(await chosen.text());
    if (!result.ok) setDone({ tone: 'warn', text: words.code('backupProblems', result.error) });
    else {
      const left = result.value.left;
      setDone({ tone: 'good', text: left > 0 ? words.n('data.broughtPartly', left) : words.t('data.brought') });
      await findOffices();
    }
  };
  return (
    <>
      <p class="soft">{words.t('data.intro')}</p>
      <Troubles />
      <div role="status">{done && <Notice tone={done.tone} text={done.text} />}</div>
      <section class="card">
        <h2>{words.t('data.saveTitle')}</h2>
        <p>{words.t('data.saveText')}</p>
        <div class="row-of">
          <Button onClick={() => void save()}>{words.t('data.save')}</Button>
        </div>
      </section>
      <section class="card">
        <h2>{words.t('data.bringTitle')}</h2>
        <p>{words.t('data.bringText')}</p>
        <div class="row-of">
          <Button onClick={() => file.current?.click()}>{words.t('data.bring')}</Button>
          {/* The browser's own words beside it would be in the browser's language. */}
          <input
            type="file"
            id="bring"
            class="unseen"
            tabIndex={-1}
            aria-hidden="true"
            ref={file}
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void bring(currentTarget.files?.[0]).finally(() => {
                currentTarget.value = '';
              });
            }}
          />
        </div>
      </section>
      <section class="card">
        <h2>{words.t('data.deleteTitle')}</h2>
        <p>{words.t('data.deleteText')}</p>
        <div class="row-of">
          <Button kind="danger" id="delete-all" onClick={() => setDeleting(true)}>
            {words.t('data.delete')}
          </Button>
        </div>
      </section>
      <AskDialog
        open={deleting}
        title={words.t('data.deleteAsk')}
        text={words.t('data.deleteAskText')}
        yes={words.t('data.delete')}
        danger
        onNo={() => setDeleting(false)}
        onYes={async () => {
          setDeleting(false);
          await deleteAll();
          setDone({ tone: 'good', text: words.t('data.deleted') });
          await findOffices();
        }}
      />
    </>
  );
}
