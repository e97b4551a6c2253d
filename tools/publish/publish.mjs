import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openCore } from '../bench/load-core.mjs';
import { advise } from './check.mjs';
import { keyChanges, loadFeed, nextFeed, writeWhole } from './feed-file.mjs';
import { loadKey, makeKey, verify } from './keys.mjs';
import { addressLetters, readLetterFile } from './letter-file.mjs';
import { readOptions, USAGE, Wrong } from './options.mjs';
import { previewsOf, show } from './preview.mjs';

const say = (words = '') => process.stdout.write(`${words}\n`);
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

async function loadReaders() {
  const core = await openCore();
  const parts = [
    '/core/letters/read-letter-page.ts',
    '/core/letters/read-letter-text.ts',
    '/core/letters/letter-for.ts',
    '/core/letters/compose-letter.ts',
    '/core/letters/clean-letter.ts',
    '/core/alerts/sources/parse-json-feed.ts',
    '/core/alerts/trust/signature-file.ts',
    '/core/alerts/read-date.ts',
  ];
  const modules = [];
  for (const part of parts) modules.push(await core.load(part));
  return { ...Object.assign({}, ...modules), close: core.close };
}

/** When it ends, as a time; says what is wrong with it. */
function endOf(given, { readDate }, now) {
  if (given === undefined)
    throw new Wrong(
      'Say until when it counts: --expires 2026-12-31. An alert without an end would be sent when all is over.',
    );
  const end = readDate(given, true);
  if (end === undefined)
    throw new Wrong(`--expires does not understand "${given}". Write it as 2026-12-31, or 2026-12-31T18:00:00-05:00.`);
  if (Date.parse(end) <= now) throw new Wrong(`--expires ${given} is over. Nobody would be shown this alert.`);
  return end;
}

function itemFrom(options, old, core, now) {
  const found = readLetterFile(options.files[0], core);
  const letters = addressLetters(found, options).map(({ audience, subject, body, callScript }) => ({
    audience,
    subject: (options.subject ?? (subject || options.title || found.title)).trim(),
    body,
    ...(callScript && { call_script: callScript }),
  }));
  const title = (options.title ?? (found.subject || found.title || letters[0].subject)).trim();
  if (title === '' || letters.some(({ subject }) => subject === ''))
    throw new Wrong('The letter has no title to take the subject from: say --subject "…".');
  const id = options.id ?? slug(title);
  const before = old?.items.find((one) => one.id === id);
  return {
    id,
    ...(options.url && { url: options.url }),
    title,
    ...(options.summary && { summary: options.summary }),
    content_text: letters.map(({ body }) => body).join('\n\n* * *\n\n'),
    date_published: before?.date_published ?? new Date(now).toISOString(),
    ...(before && { date_modified: new Date(now).toISOString() }),
    _advocacy: {
      ...(letters.length === 1 ? letters[0] : { letters }),
      ...(options.topics.length > 0 && { topics: options.topics }),
      expires: endOf(options.expires, core, now),
    },
  };
}

/** Keys for this run: the one that signs, and the lines about changes. Refuses what subscribers would refuse. */
function keysFor(options, old) {
  const pinned = old?._advocacy?.key;
  const current = options.key === undefined ? undefined : loadKey(options.key);
  if (pinned !== undefined && current === undefined)
    throw new Wrong(
      `This feed is signed. Without its key your supporters would refuse it: say --key FILE (its public key is ${pinned}).`,
    );
  if (pinned !== undefined && current?.public !== pinned)
    throw new Wrong(
      `${options.key} is another key than the feed's (${pinned}). To change keys, give the old one with --key and the new one with --rotate.`,
    );
  return {
    current,
    changes: keyChanges(options.out),
    next: options.rotate === undefined ? undefined : loadKey(options.rotate),
  };
}

async function checkWhole(feedText, signature, key, core) {
  const parsed = core.parseJsonFeed(feedText);
  if (!parsed.ok)
    throw new Wrong(`The feed would not be taken by the extension (${parsed.error}). Nothing was written.`);
  if (signature === undefined) return parsed.value;
  const file = core.parseSignatureFile(signature);
  const bytes = new TextEncoder().encode(feedText);
  if (!file || (await core.checkSignature(bytes, file, key, verify)) === undefined)
    throw new Wrong('The signature would not hold. Nothing was written.');
  return parsed.value;
}

function report(feed, signed, folder, text, key) {
  const zipped = gzipSync(text, { level: 9 }).length;
  say(`Upload to one folder of your site, over https, these files from ${folder}/:`);
  say(
    `  feed.json      version ${feed._advocacy.version}, ${feed.items.length} alert${feed.items.length === 1 ? '' : 's'}, ${Buffer.byteLength(text).toLocaleString('en-US')} bytes (${zipped.toLocaleString('en-US')} gzip), sha256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)}…`,
  );
  if (signed) say('  feed.json.sig  upload it first, then feed.json, and never change either by hand');
  say('Serve feed.json as application/feed+json with an ETag and Cache-Control: max-age=300 (docs/publishing.md).');
  say('On your pages: <link rel="alternate" type="application/feed+json" href="/alerts/feed.json" title="Alerts">');
  if (key) say(`Public key, to be printed where your supporters can compare it: ${key}`);
}

async function publish(options, now) {
  const old = loadFeed(options.out);
  const { current, changes, next } = keysFor(options, old);
  const publisher = options.publisher ?? old?.title;
  if (publisher === undefined)
    throw new Wrong('Say who you are: --publisher "Friends of the Canal". It is kept in the feed from then on.');
  if (options.remove !== undefined && !old?.items.some(({ id }) => id === options.remove))
    throw new Wrong(
      `There is no alert "${options.remove}" in ${options.out}/feed.json. There are: ${old?.items.map(({ id }) => id).join(', ') || 'none'}.`,
    );
  const [file, more] = options.files;
  if (more !== undefined) throw new Wrong(`One letter file at a time: ${more} is one too many.`);
  if (file === undefined && options.remove === undefined && next === undefined)
    throw new Wrong(`Say which letter.\n\n${USAGE}`);
  const core = await loadReaders();
  try {
    const item = file === undefined ? undefined : itemFrom(options, old, core, now);
    const signer = next ?? current;
    const feed = nextFeed(old, {
      publisher,
      site: options.site ?? old?.home_page_url,
      item,
      remove: options.remove,
      key: signer?.public,
      now,
    });
    const text = `${JSON.stringify(feed, undefined, 2)}\n`;
    const lines =
      next && current
        ? [...changes, `key ${next.public} ${current.sign(Buffer.from(core.rotationText(next.public)))}`]
        : changes;
    const signature = signer && `${[signer.sign(Buffer.from(text)), ...lines].join('\n')}\n`;
    const parsed = await checkWhole(text, signature, current?.public, core);
    const alert = item && parsed.alerts.find(({ id }) => id === item.id);
    if (item && !alert) throw new Wrong('The alert would not be taken by the extension. Nothing was written.');
    if (alert) {
      const previews = previewsOf(alert, core);
      if (!options.quiet)
        say(`As offices will see it (Ilse Hartwell is invented):\n\n${previews.map(show).join('\n')}`);
      for (const { audience } of alert.letters.filter((one) => one.audience.kind === 'executive'))
        say(`For ${audience.office}: shown to supporters to copy; no form is filled for it.\n`);
      const longest = Math.max(0, ...previews.map(({ salutation, body }) => salutation.length + 2 + body.length));
      const advice = advise(
        {
          letters: alert.letters,
          topics: alert.topics,
          expires: Date.parse(alert.expires),
          summary: alert.summary,
          key: signer,
          longest,
          now,
        },
        core.findRefused,
      );
      for (const sentence of advice) say(`! ${sentence}`);
      if (advice.length > 0) say();
    }
    if (signature !== undefined) writeWhole(options.out, 'feed.json.sig', signature);
    writeWhole(options.out, 'feed.json', text);
    report(feed, signature !== undefined, options.out, text, signer?.public);
  } finally {
    await core.close();
  }
}

/** Runs the command; gives the exit code. */
async function main(args) {
  try {
    const options = readOptions(args);
    if (options.help) say(USAGE);
    else if (options['new-key']) {
      const file = options.files[0] ?? 'publisher.key';
      const key = makeKey(file);
      say(
        `${file} is your private key: keep it off the web server, in two safe places. Whoever has it can speak to your supporters.`,
      );
      say(`Public key: ${key}`);
    } else await publish(options, Date.now());
    return 0;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
