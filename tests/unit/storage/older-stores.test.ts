import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PREFERENCES } from '../../../core/supporter/supporter';
import { exportAll, importAll, readTroubles } from '../../../utils/backup';
import * as items from '../../../utils/storage';
import { V1_STORE } from './v1-store';

const READ = {
  supporter: items.supporterItem,
  'supporter-draft': items.supporterDraftItem,
  'letter-edits': items.editsItem,
  subscriptions: items.subscriptionsItem,
  feeds: items.feedsItem,
  'read-alerts': items.readAlertsItem,
  offices: items.officesItem,
  'my-offices': items.myOfficesItem,
  'offices-confirmed': items.confirmedItem,
  actions: items.actionsItem,
  receipts: items.receiptsItem,
} as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await browser.storage.local.set(structuredClone(V1_STORE));
});

it.each(Object.entries(READ))('%s of 0.1.0 is read without a loss', async (key, item) => {
  expect(await item.get()).toMatchObject(V1_STORE[key as keyof typeof V1_STORE] as object);
  expect(await readTroubles()).toEqual([]);
});

it('preferences of 0.1.0 keep what was chosen and start what came since as for a new supporter', async () => {
  expect(await items.preferencesItem.get()).toEqual({ ...DEFAULT_PREFERENCES, response: 'no', continueGates: true });
  expect((await browser.storage.local.get('preferences$')).preferences$).toEqual({ v: 2 });
  expect(await readTroubles()).toEqual([]);
});

it('everything goes out and comes in again in another browser', async () => {
  const file = await exportAll();
  for (const personal of ['Okafor', 'Linden Street', 'I live by the sea.', 'Keep it lit.', '"Rut"'])
    expect(file).toContain(personal);
  fakeBrowser.reset();
  const result = await importAll(file);
  expect(result).toMatchObject({ ok: true, value: { left: 0 } });
  expect(await items.supporterItem.get()).toEqual(V1_STORE.supporter);
  expect(await items.preferencesItem.get()).toMatchObject(V1_STORE.preferences);
  expect(await items.receiptsItem.get()).toMatchObject(V1_STORE.receipts);
  expect((await items.actionsItem.get())[0]?.deliveries[0]).not.toHaveProperty('tabId');
});

it('a file with broken parts brings the good ones, and says how many were left', async () => {
  const file = JSON.parse(await exportAll());
  file.items.receipts.value.push({ id: 'no receipt' });
  file.items['letter-edits'].value = 'no edits';
  file.items.unknown = { v: 1, value: 'x' };
  fakeBrowser.reset();
  expect(await importAll(JSON.stringify(file))).toMatchObject({ ok: true, value: { left: 2 } });
  expect(await items.receiptsItem.get()).toHaveLength(1);
  expect(await items.editsItem.get()).toEqual({});
});

it('an import that the browser cannot take changes nothing', async () => {
  const file = JSON.parse(await exportAll());
  file.items.supporter.value.family = 'Other';
  const set = browser.storage.local.set;
  browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
  try {
    expect(await importAll(JSON.stringify(file))).toEqual({ ok: false, error: 'full' });
  } finally {
    browser.storage.local.set = set;
  }
  expect((await items.supporterItem.get()).family).toBe('Okafor');
});

it('a file without anything of ours is refused', async () => {
  const nothing = { format: 'rapid-responder-backup', version: 1, made: '', items: { supporter: { v: 1, value: 3 } } };
  expect(await importAll(JSON.stringify(nothing))).toEqual({ ok: false, error: 'empty' });
});
