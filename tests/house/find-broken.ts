import { posix } from 'node:path';
import { FORBIDDEN_FOLDERS, LONGER, MOST_LINES, ROOMS, type Room, TOP_LEVEL, WORDS } from './rooms';

/** A file of the project: its path from the root with `/`, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

const CODE = /\.(?:ts|tsx|mjs)$/;
const SHIPPED = /^(?:core|components|utils|entrypoints)\//;
const IMPORT = /^[ \t]*(import|export)\b([^;'"`]*?)\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const NOT_CODE =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
const KEBAB = /^[a-z0-9_]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
const SPOKEN =
  /^(?:README|CONTRIBUTING|CHANGELOG|PRIVACY|SECURITY|LICENSE|NOTICE)(?:\.md)?$|^[a-z]{2}(?:_[A-Z]{2})?(?:\.json)?$/;

type Longer = Readonly<Record<string, number>>;

interface Taken {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Taken[] {
  const found: Taken[] = [];
  for (const [, , names = '', from, bare] of text.matchAll(IMPORT))
    found.push({ from: from ?? bare ?? '', typeOnly: from !== undefined && /^\s*type\s/.test(names) });
  for (const [, from = ''] of text.matchAll(DYNAMIC)) found.push({ from, typeOnly: false });
  return found;
}

const fits = (name: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));

function brokenImports({ path, text }: ProjectFile, room: Room): string[] {
  const broken: string[] = [];
  for (const { from, typeOnly } of importsOf(text)) {
    const inside = from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined;
    const allowed = inside === undefined ? fits(from, room.packages) : room.rooms.some((one) => one.test(inside));
    if (!allowed) broken.push(`${path} imports ${inside ?? from}: ${room.say}`);
    else if (
      inside !== undefined &&
      !typeOnly &&
      room.typesOnly?.of.test(inside) &&
      !room.typesOnly.but.includes(inside)
    )
      broken.push(`${path} imports ${inside} to run it: ${room.say}`);
  }
  return broken;
}

function brokenWords({ path, text }: ProjectFile): string[] {
  const rules = WORDS.filter(({ at }) => at.test(path));
  if (rules.length === 0) return [];
  const code = text.replace(NOT_CODE, (found) => found.replace(/[^\n]/g, ' '));
  return rules.flatMap(({ never, say }) => {
    const found = never.exec(code);
    if (!found) return [];
    const line = code.slice(0, found.index + 1).split('\n').length;
    return [`${path}:${line} says \`${found[0].trim()}\`: ${say}`];
  });
}

/** A file that only hands on what others export hides who needs what. */
function isBarrel(text: string): boolean {
  const rest = text.replace(NOT_CODE, (found) => (/^['"]/.test(found) ? found : '')).trim();
  return (
    rest !== '' &&
    rest.replace(/export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"][^'"]*['"];?/g, '').trim() === ''
  );
}

function brokenShape({ path, text }: ProjectFile, longer: Longer): string[] {
  const broken: string[] = [];
  const lines = text.split('\n').length - 1;
  const most = longer[path] ?? MOST_LINES;
  if (lines > most)
    broken.push(`${path} has ${lines} lines, ${most} are the most: give what stands on its own a file of its own.`);
  if (longer[path] !== undefined && lines <= MOST_LINES)
    broken.push(`${path} is short enough now: take it out of LONGER in tests/house/rooms.ts.`);
  if (isBarrel(text)) broken.push(`${path} only hands on exports: import from the file that has them.`);
  if (!SHIPPED.test(path)) return broken;
  if (/^\s*export default\b/m.test(text) && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path))
    broken.push(`${path} has a default export: give it a name, so that everybody calls it the same.`);
  if (importsOf(text).some(({ from }) => from === 'zod'))
    broken.push(`${path} imports zod, which weighs three times as much as zod/mini: import * as z from 'zod/mini'.`);
  return broken;
}

function brokenPath(path: string): string[] {
  const parts = path.split('/');
  const [top = ''] = parts;
  const broken: string[] = [];
  if (parts.length > 1 && !top.startsWith('.') && !TOP_LEVEL.has(top))
    broken.push(
      `${path} lies in a new folder at the top: use one of ${[...TOP_LEVEL].join(', ')}, or write the reason into CONTRIBUTING.`,
    );
  const forbidden = parts.slice(0, -1).find((part) => FORBIDDEN_FOLDERS.has(part));
  if (forbidden) broken.push(`${path} lies in a folder called ${forbidden}: name the folder after what it is about.`);
  const odd = parts.find((part) => !part.startsWith('.') && !KEBAB.test(part) && !SPOKEN.test(part));
  if (odd) broken.push(`${path}: write ${odd} in small letters with dashes.`);
  return broken;
}

/** Every broken wall of the house as a sentence that says what to do; [] when the house stands. */
export const findBroken = (files: readonly ProjectFile[], longer: Longer = LONGER): string[] => [
  ...files.flatMap(({ path }) => brokenPath(path)),
  ...files
    .filter(({ path }) => CODE.test(path))
    .flatMap((file) => {
      const room = ROOMS.find(({ at }) => file.path.startsWith(at));
      const homeless = SHIPPED.test(file.path) && !room;
      return [
        ...(homeless ? [`${file.path} is in no room: add its room to tests/house/rooms.ts.`] : []),
        ...(room ? brokenImports(file, room) : []),
        ...brokenWords(file),
        ...brokenShape(file, longer),
      ];
    }),
  ...Object.keys(longer)
    .filter((path) => !files.some((file) => file.path === path))
    .map((path) => `${path} is gone: take it out of LONGER in tests/house/rooms.ts.`),
];
