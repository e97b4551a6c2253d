// What the stores refuse, looked for in the built files themselves: code from elsewhere, and code made from text.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../harness/launch.mjs';
import { filesUnder } from '../release/zip.mjs';

/** Sinks and sources of code that is not in the package. `setTimeout` with a text is code too. */
const NEVER = [
  [/\beval\s*\(/, 'eval'],
  [/\bnew Function\b|\bFunction\s*\(\s*["'`]/, 'a function made from text'],
  [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, 'a timer with code as text'],
  [/\bimport\s*\(\s*["'`]https?:/, 'code imported from the network'],
  [/\bimportScripts\s*\(\s*["'`]https?:/, 'code imported from the network'],
  [/<script[^>]+src\s*=\s*["']?(?:https?:)?\/\//i, 'a script from the network'],
  [/<script(?![^>]*\bsrc\b)[^>]*>\s*\S/i, 'a script inside a page'],
  [/\son[a-z]+\s*=\s*["'][^"']*\(/i, 'a handler inside markup'],
  [/WebAssembly\./, 'WebAssembly'],
];

let bad = 0;
let files = 0;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = builtExtension(target);
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.log(`There is no built extension in ${folder}.`);
    process.exit(1);
  }
  for (const name of filesUnder(folder).filter((one) => /\.(?:js|html)$/.test(one))) {
    files += 1;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [pattern, what] of NEVER) {
      // Handlers are looked for in pages; in scripts the words of others' markup are only compared.
      if (/handler|inside a page/.test(what) && name.endsWith('.js')) continue;
      const found = pattern.exec(text);
      if (!found) continue;
      bad += 1;
      console.log(`${target}/${name} holds ${what}: …${text.slice(Math.max(0, found.index - 40), found.index + 60)}…`);
    }
  }
  const { content_security_policy: policy } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const pages = policy?.extension_pages ?? '';
  if (!/default-src 'none'/.test(pages) || !/script-src 'self';/.test(pages) || /unsafe|data:.*script/.test(pages)) {
    bad += 1;
    console.log(`${target} has no strict content security policy: ${pages}`);
  }
}
console.log(
  `${files} built scripts and pages: ${bad === 0 ? 'all code is in the package, none is made from text, the policy is strict' : `${bad} faults`}`,
);
process.exitCode = bad > 0 ? 1 : 0;
