import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';

const FORMAT = 'rapid-responder-backup';
const VERSION = 1;
/** Characters. A browser's storage for one extension holds about 10 MB. */
const LARGEST = 12_000_000;
/** Bytes: a larger file is not even read. A character takes four at most. */
export const LARGEST_FILE = LARGEST * 4;

/** One stored item: the number of its shape, and its value. */
const BackupItem = z.object({ v: z.number(), value: z.unknown() });

/** Everything a person has here, as one file. Keys are those of `utils/storage`; values are judged item by item at import. */
export const Backup = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  /** RFC 3339. */
  made: z.string(),
  items: z.record(z.string(), BackupItem),
});
export type Backup = z.infer<typeof Backup>;

/** `empty`: the file is one of ours and holds nothing that this version knows. `full`: the browser's storage takes no more. */
export type BackupProblem = 'too-large' | 'not-json' | 'not-a-backup' | 'newer-version' | 'empty' | 'full';

/** What an import did: keys of the items taken over, and how many parts of the file did not fit and were left out. */
export interface ImportSummary {
  readonly items: readonly string[];
  readonly left: number;
}

/** The text of the file. `made` is an RFC 3339 date. */
export function makeBackup(items: Backup['items'], made: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made, items } satisfies Backup, undefined, 2)}\n`;
}

/** Reads the text of a file that claims to be a backup. Never throws; giant files are refused before they are parsed. */
export function readBackup(text: string): Result<Backup, BackupProblem> {
  if (text.length > LARGEST) return err('too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return err('not-json');
  }
  const head = z.safeParse(z.object({ format: z.literal(FORMAT), version: z.number() }), raw);
  if (!head.success) return err('not-a-backup');
  if (head.data.version > VERSION) return err('newer-version');
  const backup = z.safeParse(Backup, raw);
  return backup.success ? ok(backup.data) : err('not-a-backup');
}
