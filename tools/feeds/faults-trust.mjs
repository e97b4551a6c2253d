import { createHash } from 'node:crypto';
import { change, feed, item, LAST_GOOD, NOW, PUBLISHER, STRANGER, SUCCESSOR } from './feeds.mjs';

const days = (offset) => new Date(NOW + offset * 86_400_000).toISOString();
const SIGNED = feed([item('signed')], { version: 6, key: PUBLISHER.key, expires: days(90) });
const digest = (text) => createHash('sha256').update(text).digest('base64');
const at5 = (text) => ({ ...LAST_GOOD, version: 5, digest: digest(text) });
const FIVE = feed([item('five')], { version: 5 });
const FIVE_CHANGED = feed([item('five', { subject: 'Other words' })], { version: 5 });

/** What somebody may try with a feed whose key is pinned. `sig`: what stands beside it; undefined answers 404. */
export const TRUST_FAULTS = [
  { name: 'signed, newer', body: SIGNED, sig: PUBLISHER.sign(SIGNED), expect: 'taken' },
  { name: 'no signature beside it', body: SIGNED, sig: undefined, expect: 'unsigned' },
  {
    name: 'one byte of the feed changed',
    body: SIGNED.replace('Keep', 'Kees'),
    sig: PUBLISHER.sign(SIGNED),
    expect: 'bad-signature',
  },
  { name: 'one white space more', body: `${SIGNED} `, sig: PUBLISHER.sign(SIGNED), expect: 'bad-signature' },
  { name: 'the feed cut off', body: SIGNED.slice(0, -30), sig: PUBLISHER.sign(SIGNED), expect: 'bad-signature' },
  { name: 'signed by a stranger', body: SIGNED, sig: STRANGER.sign(SIGNED), expect: 'bad-signature' },
  {
    name: 'the feed names the stranger’s key, who signed it',
    body: SIGNED.replace(PUBLISHER.key, STRANGER.key),
    sig: STRANGER.sign(SIGNED.replace(PUBLISHER.key, STRANGER.key)),
    expect: 'bad-signature',
  },
  {
    name: 'a web page where the signature should be',
    body: SIGNED,
    sig: '<!doctype html><h1>Hello</h1>',
    expect: 'bad-signature',
  },
  { name: 'a signature of zeros', body: SIGNED, sig: Buffer.alloc(64).toString('base64'), expect: 'bad-signature' },
  {
    name: 'an older version, well signed (rolled back)',
    body: feed([item('old')], { version: 4 }),
    sign: PUBLISHER,
    expect: 'rolled-back',
  },
  { name: 'no version, well signed', body: feed([item('none')]), sign: PUBLISHER, expect: 'wrong-version' },
  {
    name: 'the same version with other words, well signed',
    body: FIVE_CHANGED,
    sign: PUBLISHER,
    state: at5(FIVE),
    expect: 'replayed',
  },
  { name: 'the same version with the same words', body: FIVE, sign: PUBLISHER, state: at5(FIVE), expect: 'taken' },
  {
    name: 'a list that has run out, played back',
    body: feed([item('frozen')], { version: 6, expires: days(-1) }),
    sign: PUBLISHER,
    expect: 'expired',
  },
  {
    name: 'a new key that the old one vouches for',
    body: SIGNED,
    sig: `${SUCCESSOR.sign(SIGNED)}\n${change(SUCCESSOR, PUBLISHER)}`,
    expect: 'taken',
    pins: SUCCESSOR.key,
  },
  {
    name: 'a new key that only itself vouches for',
    body: SIGNED,
    sig: `${SUCCESSOR.sign(SIGNED)}\n${change(SUCCESSOR, SUCCESSOR)}`,
    expect: 'bad-signature',
  },
  {
    name: 'the old key after the change',
    body: SIGNED,
    sig: `${PUBLISHER.sign(SIGNED)}\n${change(SUCCESSOR, PUBLISHER)}`,
    expect: 'bad-signature',
  },
  {
    name: 'two changes of key, for somebody who was away',
    body: SIGNED,
    sig: `${STRANGER.sign(SIGNED)}\n${change(SUCCESSOR, PUBLISHER)}\n${change(STRANGER, SUCCESSOR)}`,
    expect: 'taken',
    pins: STRANGER.key,
  },
  {
    name: 'an unsigned feed whose version falls',
    body: feed([item('old')], { version: 3 }),
    key: false,
    expect: 'rolled-back',
  },
].map((fault) => ({
  key: PUBLISHER.key,
  ...fault,
  ...(fault.sign && { sig: fault.sign.sign(fault.body) }),
  trust: true,
}));
