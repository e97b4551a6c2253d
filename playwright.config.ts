import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.output/e2e',
  workers: 1,
  // A browser that hangs at its start or end is no fault of ours: a second try, which is told in the summary.
  retries: 1,
  timeout: 60_000,
  reporter: [['list']],
});
