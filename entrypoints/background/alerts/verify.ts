import type { Verify } from '../../../core/alerts/trust/signature-file';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** SHA-256 in base64. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

/** Ed25519 by the browser, or by a small library where the browser has none (Chrome before 137, Firefox before 129). */
export const verifyEd25519: Verify = async (bytes, signature, key) => {
  const [raw, sig, message] = [bytesOf(key), bytesOf(signature), Uint8Array.from(bytes)];
  const imported = await crypto.subtle
    .importKey('raw', raw, { name: 'Ed25519' }, false, ['verify'])
    .catch((error: unknown) => {
      if ((error as Error).name === 'NotSupportedError') return undefined;
      throw error;
    });
  if (imported) return await crypto.subtle.verify({ name: 'Ed25519' }, imported, sig, message);
  const { verifyAsync } = await import('@noble/ed25519');
  return await verifyAsync(sig, message, raw, { zip215: false });
};

/** The same, with a key or signature that is no such thing counted as one that does not hold. */
export const holds: Verify = (bytes, signature, key) => verifyEd25519(bytes, signature, key).catch(() => false);
