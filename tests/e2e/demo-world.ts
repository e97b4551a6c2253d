import { test as base } from '@playwright/test';
import { seed } from '../../tools/demo/job.mjs';
import { OTHER_HOSTS, serveDemo } from '../../tools/demo/serve.mjs';
import { launchExtension } from '../../tools/harness/launch.mjs';

export type Demo = Awaited<ReturnType<typeof serveDemo>>;
export type DemoExtension = Awaited<ReturnType<typeof launchExtension>>;

/** The demo's sites, a new browser and a supporter who has typed a profile, for every test. */
export const test = base.extend<{ server: Demo; extension: DemoExtension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a pattern here
  server: async ({}, use) => {
    const server = await serveDemo();
    await use(server);
    await server.close();
  },
  extension: async ({ server }, use) => {
    const extension = await launchExtension({ port: server.port, hosts: OTHER_HOSTS });
    await seed(extension);
    await use(extension);
    await extension.close();
  },
});
