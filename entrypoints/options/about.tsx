import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Promises } from '../../components/promises';
import { useWords } from '../../components/words';

/** What this is, what it promises, and how it is reached from the keyboard. */
export function AboutSection() {
  const words = useWords();
  const [keys, setKeys] = useState<readonly { name: string; keys: string }[]>([]);
  useEffect(
    () =>
      void browser.commands
        ?.getAll()
        .then((all) =>
          setKeys(
            all.flatMap(({ name, shortcut }) =>
              shortcut
                ? [{ name: words.t(name === '_execute_action' ? 'about.openPopup' : 'page.fill'), keys: shortcut }]
                : [],
            ),
          ),
        ),
    [words],
  );
  return (
    <>
      <section class="card">
        <p>{words.t('about.what')}</p>
        <p class="soft">{words.t('about.version', browser.runtime.getManifest().version)}</p>
        <div class="row-of">
          <a class="button" href="/welcome.html">
            {words.t('about.welcome')}
          </a>
          <a class="button" href="/practice.html">
            {words.t('start.tryOpen')}
          </a>
        </div>
      </section>
      <section class="card">
        <h2>{words.t('about.promises')}</h2>
        <Promises />
      </section>
      <section class="card">
        <h2>{words.t('about.privacy')}</h2>
        <ul class="dots">
          {(['privacy1', 'privacy2', 'privacy3', 'privacy4'] as const).map((key) => (
            <li key={key}>{words.t(`start.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{words.t('about.keyboard')}</h2>
        {keys.length > 0 && (
          <dl class="keys">
            {keys.map(({ name, keys: pressed }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <kbd>{pressed}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p class="soft">{words.t('about.keyboardText')}</p>
      </section>
    </>
  );
}
