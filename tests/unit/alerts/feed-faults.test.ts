import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

// The faults need a process of their own: Node reads the certificates that it trusts once, at its start.
it('every fault of a feed ends as it should, over real HTTPS', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync('node', ['tools/feeds/run.mjs'], { encoding: 'utf8' });
  expect(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('x '))
      .join('\n') + stderr.slice(0, 2000),
  ).toBe('');
  const [, good, all] = /(\d+) of (\d+) faults/.exec(stdout) ?? [];
  expect(Number(all)).toBeGreaterThanOrEqual(90);
  expect(good).toBe(all);
  expect(status).toBe(0);
});
