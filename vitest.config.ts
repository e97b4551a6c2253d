import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/house.test.ts'],
    // No test depends on how busy the machine is.
    testTimeout: 60_000,
    setupFiles: ['tests/unit/web-locks.ts'],
  },
});
