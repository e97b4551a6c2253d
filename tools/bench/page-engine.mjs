import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../harness/find-browser.mjs';
import { openCore } from './load-core.mjs';

const root = new URL('../..', import.meta.url).pathname;
/** The content script's reader and writer as one script for a page. */
async function bundle() {
  const [built] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: { entry: `${root}tools/bench/engine-in-page.ts`, formats: ['iife'], name: 'engineBundle' },
      },
    }),
  ].flat();
  return built.output[0].code;
}

/**
 * Chromium with the engine and nothing else: pages are set from text at an https House or Senate address, read and
 * written by the content script's own code, planned by core. For benches; the extension itself is tried end to end.
 */
export async function openEngine() {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext();
  let html = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await context.addInitScript(await bundle());
  const page = await context.newPage();
  const core = await openCore();
  const { planFill } = await core.load('/core/forms/plan-fill.ts');
  const { parseReading } = await core.load('/core/forms/parse-snapshot.ts');
  const read = async () =>
    parseReading({ snapshot: await page.evaluate(() => globalThis.engine.readPage()), ancestors: [], doc: '1' })
      .snapshot;
  return {
    page,
    core,
    planFill,
    read,
    open: async (text, url = 'https://www.bench.senate.gov/contact') => {
      html = text;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    /** Replaces the page's content without a navigation: ten times quicker, for pages without scripts of their own. */
    load: (text) =>
      page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
        // A document whose innerHTML was ever set takes declared shadow roots for plain templates.
        for (const template of document.querySelectorAll('template[shadowrootmode]')) {
          template.parentElement.attachShadow({ mode: 'open' }).append(template.content);
          template.remove();
        }
      }, text),
    /** Reads, plans and writes until nothing new appears; gives every plan. */
    fill: async (request) => {
      const plans = [];
      const tried = new Set();
      for (let round = 0; round < 4; round++) {
        const plan = planFill(request, await read());
        plans.push(plan);
        const steps = plan.steps.filter(
          ({ kind, ref }) => kind !== 'leave' && !tried.has(kind === 'open' ? `open ${ref}` : ref),
        );
        if (steps.length === 0 || plan.areaRef === undefined) break;
        for (const { kind, ref } of steps) tried.add(kind === 'open' ? `open ${ref}` : ref);
        const outcome = await page.evaluate(
          ([area, list]) => globalThis.engine.writeSteps(area, list),
          [plan.areaRef, steps],
        );
        plan.outcome = outcome;
        if (!outcome.changed) break;
      }
      return plans;
    },
    /** Plans what is there now and sets it without events: one reading, nothing that the page could answer. */
    put: async (request) => {
      const plan = planFill(request, await read());
      await page.evaluate(
        (steps) => globalThis.engine.putSteps(steps),
        plan.steps.filter(({ kind }) => kind !== 'leave'),
      );
      return plan;
    },
    close: async () => {
      await browser.close();
      await core.close();
    },
  };
}
