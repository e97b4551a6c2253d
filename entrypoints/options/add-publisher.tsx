import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { Fingerprint } from '../../components/fingerprint';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { FoundPublisher } from '../../core/alerts/subscription';
import { ask } from '../../utils/messaging';
import { originsFor } from '../../utils/origins';
import { allow, said } from './state';

type State =
  | { readonly kind: 'start' | 'looking' | 'not-address' | 'not-allowed' }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'found'; readonly found: FoundPublisher };

/** Follow an organization: its address, what was found there, and only then the yes. */
export function AddPublisher() {
  const words = useWords();
  const [address, setAddress] = useState('');
  const [state, setState] = useState<State>({ kind: 'start' });
  const look = async () => {
    const origins = originsFor(address);
    if (origins.length === 0) return setState({ kind: 'not-address' });
    // First of all, while the click still counts for the browser's question.
    if (!(await allow([...origins]))) return setState({ kind: 'not-allowed' });
    setState({ kind: 'looking' });
    const found = await ask('find-publisher', { address }).catch(() => undefined);
    if (found?.ok) setState({ kind: 'found', found: found.value });
    else setState({ kind: 'problem', problem: found ? found.error : 'offline' });
  };
  const follow = async (found: FoundPublisher) => {
    const followed = await ask('subscribe', found).catch(() => undefined);
    if (!followed?.ok) return setState({ kind: 'problem', problem: followed ? followed.error : 'offline' });
    said.value = words.t('publishers.followed', found.name);
    setAddress('');
    setState({ kind: 'start' });
  };
  return (
    <section class="card">
      <h2>{words.t('publishers.add')}</h2>
      <form
        class="add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (state.kind !== 'looking') void look();
        }}
      >
        <TextField
          name="address"
          type="url"
          label={words.t('publishers.address')}
          hint={words.t('publishers.addressHint')}
          value={address}
          onInput={setAddress}
          error={state.kind === 'not-address' ? words.t('publishers.notAddress') : undefined}
        />
        <Button submit busy={state.kind === 'looking'}>
          {words.t(state.kind === 'looking' ? 'home.checking' : 'publishers.look')}
        </Button>
      </form>
      <div role="status" class="stack">
        {state.kind === 'not-allowed' && <Notice tone="warn" text={words.t('publishers.notAllowed')} />}
        {state.kind === 'problem' && (
          <Notice tone="warn" title={words.t('publishers.notFound')} text={words.code('addProblems', state.problem)} />
        )}
        {state.kind === 'found' && (
          <Found
            found={state.found}
            onFollow={() => void follow(state.found)}
            onLeave={() => setState({ kind: 'start' })}
          />
        )}
      </div>
    </section>
  );
}

function Found({ found, onFollow, onLeave }: { found: FoundPublisher; onFollow: () => void; onLeave: () => void }) {
  const words = useWords();
  return (
    <div class="notice found">
      <h3>{found.name}</h3>
      <p>{words.n('publishers.letters', found.letters)}</p>
      {found.key === undefined ? (
        <p class="small">{words.t('publishers.unsigned')}</p>
      ) : (
        <p class="small">
          {words.t('publishers.signed')} <Fingerprint value={found.key} /> {words.t('publishers.compare')}
        </p>
      )}
      <div class="actions">
        <Button kind="primary" id="follow" onClick={onFollow}>
          {words.t('publishers.follow')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {words.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
