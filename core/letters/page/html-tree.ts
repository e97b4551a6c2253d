import { Parser } from 'htmlparser2';

/** An element; texts stand among its children as strings. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tag | string)[];
}

/** Elements nested deeper than this are taken as children of the last one: nobody's letter lies that deep. */
const DEEPEST = 120;
/** Tags and texts beyond this are not read. */
const MOST_NODES = 60_000;

/** HTML of any quality as a tree. Never throws; what is too deep or too much is flattened or left out. */
export function parseHtml(html: string): Tag {
  const root: Tag = { name: '', attributes: {}, children: [] };
  const open: Tag[] = [root];
  let skipped = 0;
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        nodes += 1;
        if (open.length > DEEPEST || nodes > MOST_NODES) {
          skipped += 1;
          return;
        }
        const tag: Tag = { name, attributes, children: [] };
        open.at(-1)?.children.push(tag);
        open.push(tag);
      },
      ontext: (text) => {
        nodes += 1;
        if (nodes <= MOST_NODES) open.at(-1)?.children.push(text);
      },
      onclosetag: () => {
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return root;
}

/** Every element below `tag` for which `wanted` holds, in the order of the document. */
export function findTags(tag: Tag, wanted: (tag: Tag) => boolean): Tag[] {
  const found: Tag[] = [];
  const visit = (one: Tag): void => {
    for (const child of one.children) {
      if (typeof child === 'string') continue;
      if (wanted(child)) found.push(child);
      visit(child);
    }
  };
  visit(tag);
  return found;
}

const CODE = /^(?:script|style|template)$/;

/** All text below an element, as it stands, but for scripts and styles. */
export const textOf = (tag: Tag): string =>
  tag.children
    .map((child) => (typeof child === 'string' ? child : CODE.test(child.name) ? '' : textOf(child)))
    .join('');
