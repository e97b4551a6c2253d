import type { Delivery } from '../core/actions/action';
import { isDone } from '../core/actions/advance';
import type { Office } from '../core/officials/office';
import { Button } from './button';
import { Icon, type IconName } from './icons';
import { officeName } from './office-line';
import { useWords } from './words';

type Tone = 'brand' | 'good' | 'warn' | 'bad' | '';

const SEAL: Readonly<Record<Delivery['state'], { icon: IconName; tone: Tone }>> = {
  waiting: { icon: 'clock', tone: '' },
  opened: { icon: 'clock', tone: '' },
  gate: { icon: 'hand', tone: 'warn' },
  filled: { icon: 'pencil', tone: 'brand' },
  'needs-you': { icon: 'hand', tone: 'warn' },
  sent: { icon: 'check', tone: 'good' },
  confirmed: { icon: 'check', tone: 'good' },
  failed: { icon: 'warn', tone: 'bad' },
};

/** One piece for each letter, coloured by where it stands; the words beside it say the same. */
export function DeliveryProgress({ deliveries }: { deliveries: readonly Delivery[] }) {
  const words = useWords();
  const sent = deliveries.filter(isDone).length;
  return (
    <div>
      <p class="small soft">{words.t('action.progress', String(sent), String(deliveries.length))}</p>
      <div class="progress" aria-hidden="true">
        {deliveries.map(({ bioguide, state }) => (
          <span key={bioguide} class={SEAL[state].tone} />
        ))}
      </div>
    </div>
  );
}

interface DeliveryListProps {
  deliveries: readonly Delivery[];
  offices: readonly Office[];
  onGo: (delivery: Delivery) => void;
  onSent: (bioguide: string) => void;
  /** Shows the other ways to reach an office. */
  onOther: (bioguide: string) => void;
}

/** Where each letter stands, what it needs, and the other way when a form fails. */
export function DeliveryList({ deliveries, offices, ...can }: DeliveryListProps) {
  return (
    <ul class="lines parted deliveries">
      {deliveries.map((delivery) => (
        <DeliveryLine
          key={delivery.bioguide}
          delivery={delivery}
          office={offices.find(({ bioguide }) => bioguide === delivery.bioguide)}
          {...can}
        />
      ))}
    </ul>
  );
}

interface LineProps extends Omit<DeliveryListProps, 'deliveries' | 'offices'> {
  delivery: Delivery;
  office: Office | undefined;
}

function DeliveryLine({ delivery, office, onGo, onSent, onOther }: LineProps) {
  const words = useWords();
  const { icon, tone } = SEAL[delivery.state];
  const done = isDone(delivery);
  const name = office ? officeName(words, office) : delivery.bioguide;
  const forThis = (text: string): string => `${text}: ${name}`;
  return (
    <li data-state={delivery.state}>
      <span class={`emblem ${tone}`}>
        <Icon name={icon} />
      </span>
      <div>
        <h2 class="minor">{name}</h2>
        <p class={tone === '' ? 'soft' : `said ${tone}`}>
          {delivery.failure
            ? words.code('failures', delivery.failure) || words.t('failures.other')
            : words.code('delivery', delivery.state)}
        </p>
        {!done && delivery.needs.length > 0 && (
          <ul class="needs">
            {delivery.needs.map((need) => (
              <li key={`${need.reason} ${need.label}`}>{words.code('reasons', need.reason, need.label)}</li>
            ))}
          </ul>
        )}
        {!done && (
          <div class="row-of">
            {delivery.tabId !== undefined && (
              <Button kind="quiet" label={forThis(words.t('action.goTo'))} onClick={() => onGo(delivery)}>
                {words.t('action.goTo')}
              </Button>
            )}
            {delivery.filled > 0 && (
              <Button kind="quiet" label={forThis(words.t('action.sentIt'))} onClick={() => onSent(delivery.bioguide)}>
                {words.t('action.sentIt')}
              </Button>
            )}
            {delivery.failure && (
              <Button kind="quiet" label={forThis(words.t('ways.title'))} onClick={() => onOther(delivery.bioguide)}>
                {words.t('ways.title')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
