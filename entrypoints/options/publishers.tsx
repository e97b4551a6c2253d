import { useWords } from '../../components/words';
import { AddPublisher } from './add-publisher';
import { PublisherCard } from './publisher-card';
import { subscriptions } from './state';

/** Whose alerts the supporter gets. */
export function PublishersSection() {
  const words = useWords();
  return (
    <>
      <p class="soft">{words.t('publishers.intro')}</p>
      <AddPublisher />
      {subscriptions.value.length === 0 && <p>{words.t('publishers.none')}</p>}
      {subscriptions.value.map((one) => (
        <PublisherCard key={one.id} publisher={one} />
      ))}
    </>
  );
}
