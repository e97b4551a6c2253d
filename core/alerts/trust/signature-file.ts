/**
 * The file beside a signed feed (`feed.json.sig`): the signature of the feed's exact bytes in base64 on the first line, and one
 * line for each change of the key: `key NEW SIGNATURE`, where the key before signed the words of `rotationText(NEW)`.
 */
export interface SignatureFile {
  readonly signature: string;
  readonly changes: readonly { readonly key: string; readonly signature: string }[];
}

/** True when `signature` over `bytes` holds under `key`; all but the bytes in base64. */
export type Verify = (bytes: Uint8Array, signature: string, key: string) => Promise<boolean>;

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
/** A publisher changes its key every few years. */
const MOST_CHANGES = 20;

export const isKey = (text: string): boolean => KEY.test(text);

/** What the old key signs when a new one takes over. */
export const rotationText = (key: string): string => `rapid-responder key ${key}\n`;

/** Reads a signature file; undefined when it is none. */
export function parseSignatureFile(text: string): SignatureFile | undefined {
  const [signature = '', ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim());
  if (!SIGNATURE.test(signature) || lines.length > MOST_CHANGES) return undefined;
  const changes: { key: string; signature: string }[] = [];
  for (const line of lines) {
    const [word, key = '', proof = '', ...more] = line.split(/\s+/);
    if (word !== 'key' || !KEY.test(key) || !SIGNATURE.test(proof) || more.length > 0) return undefined;
    changes.push({ key, signature: proof });
  }
  return { signature, changes };
}

/**
 * Follows the changes of key from the pinned one on and checks the feed under the last. Gives the key that is to be pinned from
 * now on, or undefined when the signature does not hold.
 */
export async function checkSignature(
  bytes: Uint8Array,
  file: SignatureFile,
  pinned: string,
  verify: Verify,
): Promise<string | undefined> {
  let key = pinned;
  for (const change of file.changes) {
    const words = Uint8Array.from(rotationText(change.key), (char) => char.charCodeAt(0));
    if (await verify(words, change.signature, key)) key = change.key;
  }
  return (await verify(bytes, file.signature, key)) ? key : undefined;
}
