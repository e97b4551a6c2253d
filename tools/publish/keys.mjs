import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Wrong } from './options.mjs';

/** The 32 bytes of a public key in base64, as feeds carry it. */
const rawPublic = (key) =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

/** Makes an Ed25519 key pair and writes the private part where nobody else may read it; never over a file. */
export function makeKey(file) {
  if (existsSync(file)) throw new Wrong(`${file} is there already. A key is never written over: choose another name.`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  return rawPublic(privateKey);
}

/** Reads a private key file; gives its public part and a function that signs bytes, both in base64. */
export function loadKey(file) {
  if (!existsSync(file))
    throw new Wrong(`There is no key in ${file}. Make one with: npm run publish-alert -- --new-key ${file}`);
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind');
    return { public: rawPublic(key), sign: (bytes) => sign(null, bytes, key).toString('base64') };
  } catch {
    throw new Wrong(`${file} is no private Ed25519 key in PEM form. Make one with --new-key.`);
  }
}

/** Checks a signature as the extension does, with the same Web Crypto. */
export async function verify(bytes, signature, key) {
  const raw = await crypto.subtle.importKey('raw', Buffer.from(key, 'base64'), { name: 'Ed25519' }, false, ['verify']);
  return crypto.subtle.verify({ name: 'Ed25519' }, raw, Buffer.from(signature, 'base64'), bytes);
}
