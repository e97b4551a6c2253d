import type { Receipt } from '../core/receipts/receipt';
import { Button } from './button';
import { Icon } from './icons';
import { Notice } from './notice';
import { useWords } from './words';

interface ReceiptCardProps {
  receipt: Receipt;
  /** Three weeks have gone by: ask whether they answered. */
  ask: boolean;
  onAnswered: (answered: 'yes' | 'no') => void;
  onLater: () => void;
  onPrint: () => void;
  onDelete: () => void;
}

/** One letter that was sent: to whom, when, its words, and whether an answer came. */
export function ReceiptCard({ receipt, ask, onAnswered, onLater, onPrint, onDelete }: ReceiptCardProps) {
  const words = useWords();
  const { office, title, at, state, subject, text, answered } = receipt;
  const of = `${office}, ${title}`;
  return (
    <article class="card receipt" data-receipt={receipt.id}>
      <header>
        <h2 class="minor">{office}</h2>
        <p class="soft small">{title}</p>
        <p class="row-of small">
          <span>{words.moment(at)}</span>
          <span class="tag">
            <Icon name="check" size={16} />
            {words.t(state === 'confirmed' ? 'receipts.confirmed' : 'receipts.sent')}
          </span>
          {answered === 'yes' && <span class="tag">{words.t('receipts.answeredYes')}</span>}
          {answered === 'no' && <span class="soft">{words.t('receipts.answeredNo')}</span>}
        </p>
      </header>
      {ask && (
        <Notice tone="info" text={words.t('receipts.didAnswer', words.day(at))}>
          <Button onClick={() => onAnswered('yes')} label={`${words.t('receipts.yes')}: ${of}`}>
            {words.t('receipts.yes')}
          </Button>
          <Button onClick={() => onAnswered('no')} label={`${words.t('receipts.no')}: ${of}`}>
            {words.t('receipts.no')}
          </Button>
          <Button kind="quiet" onClick={onLater} label={`${words.t('receipts.dontAsk')}: ${of}`}>
            {words.t('receipts.dontAsk')}
          </Button>
        </Notice>
      )}
      <details>
        <summary>{words.t('receipts.read')}</summary>
        <div class="paper" lang="en">
          {subject && <p>{subject}</p>}
          <p>{text}</p>
        </div>
      </details>
      <div class="row-of">
        {!ask && answered !== 'yes' && (
          <Button onClick={() => onAnswered('yes')} label={`${words.t('receipts.theyAnswered')}: ${of}`}>
            {words.t('receipts.theyAnswered')}
          </Button>
        )}
        <Button icon="print" onClick={onPrint} label={`${words.t('ways.print')}: ${of}`}>
          {words.t('ways.print')}
        </Button>
        <Button kind="danger" onClick={onDelete} label={`${words.t('receipts.delete')}: ${of}`}>
          {words.t('receipts.delete')}
        </Button>
      </div>
    </article>
  );
}
