import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, launchExtension } from '../../tools/harness/launch.mjs';

/**
 * Starts the built extension as it is after the person has allowed what it may ask for: reading these sites and showing
 * notices. A browser that is driven cannot answer the question itself, so the copy's manifest has both granted.
 */
export async function launchGranted({ port, hosts }: { port: number; hosts: string[] }) {
  const dir = mkdtempSync(join(tmpdir(), 'rapid-responder-granted-'));
  cpSync(builtExtension(), dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = manifest.optional_permissions.filter((one: string) => one !== 'notifications');
  writeFileSync(file, JSON.stringify(manifest));
  const launched = await launchExtension({ port, hosts, dir });
  return {
    ...launched,
    close: async () => {
      await launched.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
