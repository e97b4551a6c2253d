import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Adds lines to the table of a spec; the commands in `tools/test` print it, and people read it. */
export function addToTable(spec: string, lines: readonly string[]): void {
  const folder = join(process.env.RR_OUT ?? '.output', 'reports');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${spec}.table.txt`), `${lines.join('\n')}\n`);
}
