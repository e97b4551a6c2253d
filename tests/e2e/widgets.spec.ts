import { expect } from '@playwright/test';
import { SUPPORTER, test } from './extension';
import { CHANGING } from './widgets/flows';
import { LISTS } from './widgets/lists';
import { ALERT, pageOf } from './widgets/page';

const HOST = 'www.dale.senate.gov';

interface Report {
  value: { undone: string[] };
}

for (const widget of [...LISTS, ...CHANGING])
  test(widget.name, async ({ extension }) => {
    extension.sites[HOST] = ({ url }) => (url === '/contact' ? { body: pageOf(widget) } : undefined);
    await extension.seed({ 'local:supporter': SUPPORTER, 'local:feeds': { test: { failures: 0, alerts: [ALERT] } } });
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`https://${HOST}/contact`);
    const tabId = await extension.tabOf(page);
    const report = (await extension.ask('fill', { tabId })) as Report;
    const read = () => page.evaluate('({...window.model, sent: window.sent})') as Promise<Record<string, unknown>>;
    // What an answer uncovers late is filled when it comes.
    await expect
      .poll(
        async () => {
          const state = await read();
          return Object.fromEntries(Object.keys(widget.model).map((key) => [key, state[key]]));
        },
        { timeout: 4000, intervals: [0, 100, 200], message: JSON.stringify(report) },
      )
      .toEqual(widget.model);
    const state = await read();
    expect(report.value.undone).toEqual(widget.undone ?? []);
    expect(state.sent, 'nothing is sent').toBeUndefined();
    expect(errors).toEqual([]);
    await page.close();
  });
