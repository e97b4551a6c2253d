import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Choices } from '../../components/choices';
import { AskDialog } from '../../components/dialog';
import { TextField } from '../../components/field';
import { LettersChart } from '../../components/letters-chart';
import { ReceiptCard } from '../../components/receipt-card';
import { useWords } from '../../components/words';
import { lettersPerMonth } from '../../core/receipts/letters-per-month';
import { dueToAsk, findReceipts, type Receipt, receiptsAsText, sentReceipts } from '../../core/receipts/receipt';
import { ask } from '../../utils/messaging';
import { now, officials, receipts, said, saveFile } from './state';

type Filter = 'all' | 'asked' | 'answered';

/** Letters that were sent: to find, read, print, save and delete. */
export function ReceiptsSection() {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [printing, setPrinting] = useState<readonly Receipt[]>([]);
  const [deleting, setDeleting] = useState<Receipt | undefined>();
  const sent = sentReceipts(receipts.value);
  const due = new Set(dueToAsk(receipts.value, now.value).map(({ id }) => id));
  const shown = findReceipts(sent, query).filter(
    ({ answered, id }) => filter === 'all' || (filter === 'answered' ? answered === 'yes' : due.has(id)),
  );
  const known = officials.value === 'unreachable' ? [] : (officials.value?.known ?? []);
  const chamberOf = ({ bioguide, chamber }: Receipt) =>
    chamber ?? known.find((office) => office.bioguide === bioguide)?.chamber;
  const asText = (list: readonly Receipt[]): string => receiptsAsText(list, words.moment);
  const print = (list: readonly Receipt[]) => {
    setPrinting(list);
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.print()));
  };
  const answer = (receiptId: string, answered?: boolean) =>
    void ask('answer-came', { receiptId, ...(answered !== undefined && { answered }) });

  if (sent.length === 0)
    return (
      <section class="card">
        <p>{words.t('receipts.none')}</p>
        <p class="soft">{words.t('receipts.noneText')}</p>
      </section>
    );
  return (
    <>
      <p class="soft">{words.t('receipts.intro')}</p>
      <section class="card">
        <LettersChart months={lettersPerMonth(sent, chamberOf, now.value)} />
      </section>
      <section class="card tools" aria-label={words.t('receipts.find')}>
        <TextField name="find" label={words.t('receipts.find')} optional="silent" value={query} onInput={setQuery} />
        <Choices
          label={words.t('receipts.show')}
          name="filter"
          value={filter}
          options={(['all', 'asked', 'answered'] as const).map((value) => ({
            value,
            label: words.code('receiptFilters', value),
          }))}
          onChoose={setFilter}
        />
        <p role="status" class="soft small">
          {words.n('receipts.count', shown.length)}
        </p>
        <div class="row-of">
          <Button icon="print" onClick={() => print(shown)}>
            {words.t('ways.print')}
          </Button>
          <Button onClick={() => saveFile('letters.txt', asText(shown), 'text/plain')}>
            {words.t('receipts.saveText')}
          </Button>
          <Button onClick={() => saveFile('letters.json', JSON.stringify(shown, undefined, 2), 'application/json')}>
            {words.t('receipts.saveJson')}
          </Button>
        </div>
      </section>
      {shown.length === 0 && <p>{words.t('receipts.noneFound')}</p>}
      {shown.map((receipt) => (
        <ReceiptCard
          key={receipt.id}
          receipt={receipt}
          ask={due.has(receipt.id)}
          onAnswered={(answered) => answer(receipt.id, answered === 'yes')}
          onLater={() => answer(receipt.id)}
          onPrint={() => print([receipt])}
          onDelete={() => setDeleting(receipt)}
        />
      ))}
      <AskDialog
        open={deleting !== undefined}
        title={words.t('receipts.deleteAsk')}
        text={words.t('receipts.deleteText', deleting?.office ?? '')}
        yes={words.t('receipts.delete')}
        danger
        onNo={() => setDeleting(undefined)}
        onYes={() => {
          const gone = deleting?.id;
          setDeleting(undefined);
          if (gone !== undefined) void ask('delete-receipt', { receiptId: gone });
          said.value = words.t('receipts.deleted');
        }}
      />
      <div class="sheet" aria-hidden="true">
        {asText(printing)}
      </div>
    </>
  );
}
