import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.output/e2e',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
});
