// The accessibility table: `npm run test:axe`. Every screen and state, in both themes and three languages; with words only those.
import { execFileSync } from 'node:child_process';
import { builtExtension, launchExtension } from '../harness/launch.mjs';
import { judgeState } from './judge.mjs';
import { LANGUAGES, STATES, THEMES } from './states.mjs';

if (!process.argv.includes('--built'))
  execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const say = (words) => process.stdout.write(`${words}\n`);
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const wanted = STATES.filter(({ screen, state }) => asked.every((word) => `${screen} ${state}`.includes(word)));
const columns = LANGUAGES.flatMap((language) => [...THEMES.map((theme) => `${language} ${theme}`), `${language} fits`]);
say(`${'screen, state'.padEnd(36)}${columns.map((one) => one.padStart(10)).join('')}`);

const extension = await launchExtension({ dir: builtExtension(), port: 9 });
const wrong = [];
let checks = 0;
try {
  let page;
  for (const state of wanted) {
    const name = `${state.screen}: ${state.state}`;
    const cells = [];
    for (const language of LANGUAGES) {
      const judged = await judgeState(extension, state, { language, themes: THEMES, page });
      page = judged.page;
      for (const theme of THEMES) {
        const faults = judged.faults[theme];
        cells.push(String(faults.length));
        for (const one of faults) wrong.push(`${name} (${language}, ${theme}): ${one}`);
      }
      cells.push(judged.unfit.length === 0 ? 'yes' : 'NO');
      for (const one of judged.unfit) wrong.push(`${name} (${language}): ${one}`);
      checks += THEMES.length;
    }
    say(`${name.padEnd(36)}${cells.map((one) => one.padStart(10)).join('')}`);
  }
} finally {
  await extension.close();
}
say(
  `\n${wanted.length} states x ${LANGUAGES.length} languages x ${THEMES.length} themes = ${checks} checks, ${wrong.length} faults`,
);
for (const one of wrong) say(`- ${one}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
