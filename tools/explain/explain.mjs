import { access, readFile } from 'node:fs/promises';
import { openEngine } from '../bench/page-engine.mjs';
import { REQUEST } from '../bench/request.mjs';

const HELP = `What is understood of a form, and why:
  npm run explain -- page.html [https://address/of/the/page]   a saved page
  npm run explain -- amend [seed]                               a composed page of a family
  npm run explain -- all                                        one of every family
For each control: its words, what it wants, the rule that says so with the text it matched, and what would be done.`;

const [what, second] = process.argv.slice(2);
if (what === undefined || what === '--help') {
  console.log(HELP);
  process.exit(what === undefined ? 2 : 0);
}

const cut = (text, width) => {
  const line = String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
};
const deedOf = (step) => {
  if (step.kind === 'leave')
    return `left: ${step.reason}${step.suggestions ? ` (${step.suggestions.join(' | ')})` : ''}`;
  if (step.kind === 'type') return `write "${cut(step.value, 28).trim()}"`;
  if (step.kind === 'choose')
    return `choose "${step.label}"${step.confidence === undefined ? '' : ` (${step.confidence})`}`;
  return step.kind === 'check' ? (step.checked ? 'tick' : 'untick') : 'look into the list';
};

async function explain(engine, title, html, url) {
  await engine.open(html, url);
  const snapshot = await engine.read();
  const plan = engine.planFill(REQUEST, snapshot);
  const controls = new Map(snapshot.areas.flatMap((area) => area.controls).map((one) => [one.ref, one]));
  console.log(
    `\n${title}: ${plan.page}${plan.refusal ? `, refused: ${plan.refusal}` : ''}${plan.captcha ? ', with a CAPTCHA' : ''}`,
  );
  if (plan.steps.length === 0) console.log('  Nothing is written here.');
  else console.log(`  ${cut('words', 34)} ${cut('wants', 18)} ${cut('rule', 26)} ${cut('matched', 30)} done`);
  for (const step of plan.steps) {
    const control = controls.get(step.ref);
    const words = control?.labels[0]?.text ?? control?.question ?? (control?.name || control?.id || '(no words)');
    const known = step.because.by !== 'nothing';
    const hidden = control?.visible === false ? ` [hidden: ${control.hiddenBy}]` : '';
    console.log(
      `  ${cut(`${words}${control?.required ? ' (required)' : ''}`, 34)} ${cut(known ? step.token : '?', 18)} ${cut(known ? step.because.by : 'no rule', 26)} ${cut(step.because.matched, 30)} ${deedOf(step)}${hidden}`,
    );
  }
}

const engine = await openEngine();
try {
  const { composePage, FAMILIES } = await engine.core.load('/tests/forms/compose/compose.ts');
  const isFile = await access(what).then(
    () => true,
    () => false,
  );
  if (isFile) await explain(engine, what, await readFile(what, 'utf8'), second);
  else if (what === 'all' || FAMILIES.includes(what))
    for (const family of what === 'all' ? FAMILIES : [what])
      await explain(engine, family, composePage(family, Number(second ?? 1)).html);
  else {
    console.log(`There is no file and no family called ${what}. Families: ${FAMILIES.join(', ')}`);
    process.exitCode = 2;
  }
} finally {
  await engine.close();
}
