import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { FoundLetters, type Recipient } from '../../components/found-letters';
import { BackBar } from '../../components/top-bar';
import { useWords } from '../../components/words';
import type { Audience } from '../../core/alerts/alert';
import { EMPTY_OWN_DRAFT } from '../../core/letters/own-draft';
import type { FoundLetter } from '../../core/letters/page/found-letter';
import { audienceOf, recipientOf } from '../../core/letters/recipients';
import { ask } from '../../utils/messaging';
import { ownDraftItem } from '../../utils/storage';
import { canReadPage, PageProblem, takePageLetter } from './page-letter';
import { busy, chosen, found, go, mine, ownDraft } from './state';

const readTyped = (text: string): Promise<FoundLetter | undefined> =>
  text.trim() === '' ? Promise.resolve(undefined) : ask('read-typed-letter', { text }).then(({ letter }) => letter);

/** What the typed text says, a moment after it was typed. */
function useTyped(text: string): FoundLetter | undefined {
  const [read, setRead] = useState<FoundLetter>();
  useEffect(() => {
    let latest = true;
    void readTyped(text).then(
      (letter) => latest && setRead(letter),
      () => undefined,
    );
    return () => {
      latest = false;
    };
  }, [text]);
  return read;
}

/** A letter of one's own: read out of the page in front, or pasted or typed here. Nothing typed is lost. */
export function OwnLetter() {
  const words = useWords();
  const [typed, setTyped] = useState(ownDraft.value);
  const [to, setTo] = useState<Readonly<Record<number, Recipient>>>({});
  const fromPage = found.value;
  const read = useTyped(fromPage ? '' : typed.text);
  const letter = fromPage ?? read;
  const type = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    ownDraft.value = next;
    void ownDraftItem.set(next);
  };
  const leave = () => {
    found.value = undefined;
    go('home');
  };
  const use = async () => {
    const letter = fromPage ?? (await readTyped(typed.text));
    if (!letter) return;
    const letters = letter.letters.map(({ audience, subject, body }, index) => ({
      audience: chosenAudience(audience, to[index]),
      subject,
      body,
    }));
    const title = typed.title.trim() || letter.title || words.t('own.untitled');
    const topics = typed.topics.split(',').map((topic) => topic.trim());
    chosen.value = await ask('keep-own-letter', {
      title,
      subject: letter.subject || title,
      letters,
      topics: topics.filter((topic) => topic !== ''),
      ...(letter.url !== undefined && { url: letter.url }),
      ...(letter.publisher !== undefined && { publisher: letter.publisher }),
    });
    if (!fromPage) type(EMPTY_OWN_DRAFT);
    found.value = undefined;
    go('home');
  };
  return (
    <>
      <BackBar title={words.t(fromPage ? 'own.pageTitle' : 'own.title')} onBack={leave} />
      <main>
        {!fromPage && (
          <>
            <PageProblem />
            {canReadPage() && (
              <Button icon="page" busy={busy.value === 'read'} onClick={() => void takePageLetter()}>
                {words.t('own.usePage')}
              </Button>
            )}
            <TextField
              name="own-text"
              label={words.t('own.text')}
              hint={words.t('own.textHint')}
              rows={8}
              value={typed.text}
              onInput={(text) => type({ text })}
            />
          </>
        )}
        {letter && (
          <>
            <FoundLetters
              letters={letter.letters.map((one, index) => ({ ...one, to: to[index] ?? recipientOf(one.audience) }))}
              named={letter.letters.map(({ to: words }) => words)}
              offices={mine.value ?? []}
              onChoose={(index, recipient) => setTo({ ...to, [index]: recipient })}
            />
            <TextField
              name="own-title"
              label={words.t('own.name')}
              optional
              value={typed.title || letter.title}
              onInput={(title) => type({ title })}
            />
            <TextField
              name="own-topics"
              label={words.t('own.topics')}
              hint={words.t('own.topicsHint')}
              optional
              value={typed.topics}
              onInput={(topics) => type({ topics })}
            />
          </>
        )}
      </main>
      {letter && (
        <div class="dock">
          <Button kind="primary" wide id="use-letter" onClick={() => void use()}>
            {words.t('own.use')}
          </Button>
        </div>
      )}
    </>
  );
}

const chosenAudience = (read: Audience, to: Recipient | undefined): Audience =>
  to === undefined || to === 'as-read' ? read : audienceOf(to);
