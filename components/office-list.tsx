import type { Delivery } from '../core/actions/action';
import type { Office } from '../core/officials/office';
import { Icon, type IconName } from './icons';
import { useWords, type Words } from './words';

const TITLES = {
  Senator: 'senator',
  Representative: 'representative',
  Delegate: 'delegate',
  'Resident Commissioner': 'commissioner',
} as const;

/** "Senator Given Family". */
export const officeName = (words: Words, office: Office): string =>
  words.code(
    'offices',
    TITLES[office.title ?? (office.chamber === 'senate' ? 'Senator' : 'Representative')],
    office.name,
  );

const SEAL: Readonly<Record<Delivery['state'], { icon: IconName; tone: string }>> = {
  waiting: { icon: 'clock', tone: '' },
  opened: { icon: 'clock', tone: '' },
  gate: { icon: 'hand', tone: 'warn' },
  filled: { icon: 'check', tone: 'brand' },
  'needs-you': { icon: 'hand', tone: 'warn' },
  sent: { icon: 'check', tone: 'good' },
  confirmed: { icon: 'check', tone: 'good' },
  failed: { icon: 'warn', tone: 'bad' },
};

/** Who gets the letter. */
export function OfficeList({ offices }: { offices: readonly Office[] }) {
  const words = useWords();
  return (
    <ul class="offices">
      {offices.map((office) => (
        <li key={office.bioguide}>
          <Icon name="envelope" />
          <span>
            {officeName(words, office)} <span class="soft small">{place(office)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const place = ({ state, district }: Office): string =>
  district === undefined || district === 0 ? state : `${state}-${district}`;

interface DeliveryListProps {
  deliveries: readonly Delivery[];
  offices: readonly Office[];
  onGo: (delivery: Delivery) => void;
  onSent: (bioguide: string) => void;
}

/** Where each letter stands, what it needs, and the other way when a form fails. */
export function DeliveryList({ deliveries, offices, onGo, onSent }: DeliveryListProps) {
  const words = useWords();
  return (
    <ul class="deliveries">
      {deliveries.map((delivery) => {
        const office = offices.find(({ bioguide }) => bioguide === delivery.bioguide);
        const { icon, tone } = SEAL[delivery.state];
        const done = delivery.state === 'sent' || delivery.state === 'confirmed';
        const name = office ? officeName(words, office) : delivery.bioguide;
        return (
          <li key={delivery.bioguide} data-state={delivery.state} class={tone}>
            <Icon name={icon} />
            <div>
              <h2 class="minor">{name}</h2>
              <p class="small">{words.code('delivery', delivery.state)}</p>
              {delivery.failure && <p class="small">{words.code('failures', delivery.failure)}</p>}
              {delivery.needs.map((need) => (
                <p key={`${need.reason} ${need.label}`} class="small need">
                  {words.code('reasons', need.reason, need.label)}
                </p>
              ))}
              {delivery.failure && office && (
                <p class="small ways">
                  {office.phone && <a href={`tel:${office.phone}`}>{words.t('action.phone', office.phone)}</a>}
                  {office.url && (
                    <a href={office.url} target="_blank" rel="noreferrer">
                      {words.t('action.site')}
                    </a>
                  )}
                </p>
              )}
              {!done && (
                <div class="actions">
                  {delivery.tabId !== undefined && (
                    <button
                      type="button"
                      class="button quiet"
                      aria-label={`${words.t('action.goTo')}: ${name}`}
                      onClick={() => onGo(delivery)}
                    >
                      {words.t('action.goTo')}
                    </button>
                  )}
                  {delivery.filled > 0 && (
                    <button
                      type="button"
                      class="button quiet"
                      aria-label={`${words.t('action.sentIt')}: ${name}`}
                      onClick={() => onSent(delivery.bioguide)}
                    >
                      {words.t('action.sentIt')}
                    </button>
                  )}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
