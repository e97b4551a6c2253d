import { type Block, joinBlocks, oneLine, type Pieces, plainText, unwrap } from './block';
import { findTags, parseHtml, type Tag, textOf } from './html-tree';
import { isFrame } from './page-frame';
import { titlesIn } from './page-titles';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that nobody sees and that part nothing. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta']);
const BOLD = new Set(['b', 'strong']);

interface Gathering {
  readonly blocks: Block[];
  readonly boxes: string[];
  /** Text of the block that is open, the white space as in the source but for `\n`, which is a real line break. */
  text: string;
  bold: string;
  kind: Block['kind'];
  mark: string;
  path: number[];
  count: number;
  /** Length of the page's text. */
  readonly whole: number;
  readonly withHidden: boolean;
}

const squeeze = (text: string): string => plainText(text).replace(/[\s]+/g, ' ');

/** Ends the open block; two line breaks in a row end a paragraph as well. */
function close(now: Gathering): void {
  const parts = now.text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const bold = now.bold.replace(/\s+/g, '');
  for (const [at, part] of parts.entries()) {
    const text = at === 0 && now.mark !== '' ? `${now.mark}${part}` : part;
    const strong = bold !== '' && parts.length === 1 && part.replace(/\s+/g, '') === bold;
    now.blocks.push({
      kind: now.kind,
      text,
      path: [...now.path],
      ...(strong && { strong: true as const }),
    });
    now.mark = '';
  }
  now.text = '';
  now.bold = '';
}

function withKind(now: Gathering, kind: Block['kind'], run: () => void): void {
  const before = now.kind;
  now.kind = kind;
  run();
  now.kind = before;
}

function listItem(tag: Tag, now: Gathering, mark: string, bold: boolean): void {
  withKind(now, 'item', () => {
    now.mark = mark;
    children(tag, now, bold);
    close(now);
    now.mark = '';
  });
}

function list(tag: Tag, now: Gathering, bold: boolean): void {
  let number = Number.parseInt(tag.attributes.start ?? '1', 10) || 1;
  for (const child of tag.children) {
    if (typeof child === 'string') continue;
    if (child.name !== 'li') visit(child, now, bold);
    else {
      const own = Number.parseInt(child.attributes.value ?? '', 10);
      if (!Number.isNaN(own)) number = own;
      if (!isFrame(child, now.whole, now.withHidden))
        listItem(child, now, tag.name === 'ol' ? `${number}. ` : '- ', bold);
      number += 1;
    }
  }
}

function box(tag: Tag, now: Gathering): void {
  const text = plainText(textOf(tag)).trim();
  if (text !== '') now.boxes.push(text);
}

function block(tag: Tag, now: Gathering, bold: boolean): void {
  close(now);
  now.count += 1;
  now.path.push(now.count);
  if (/^h[1-6]$/.test(tag.name) || tag.attributes.role === 'heading')
    withKind(now, 'heading', () => {
      children(tag, now, bold);
      close(now);
    });
  else if (tag.name === 'ul' || tag.name === 'ol') list(tag, now, bold);
  else if (tag.name === 'pre')
    now.text += plainText(textOf(tag))
      .split(/\n[ \t]*\n+/)
      .map(unwrap)
      .join('\n\n');
  else children(tag, now, bold);
  close(now);
  now.path.pop();
}

function visit(node: Tag | string, now: Gathering, bold: boolean): void {
  if (typeof node === 'string') {
    const text = squeeze(node);
    const joined = now.text === '' || now.text.endsWith('\n') ? text.trimStart() : text;
    now.text += joined;
    if (bold) now.bold += joined;
    return;
  }
  if (node.name === 'textarea') box(node, now);
  else if (node.name === 'br') now.text += '\n';
  else if (node.name === 'hr') close(now);
  else if (isFootnoteMark(node)) return;
  else if (isFrame(node, now.whole, now.withHidden)) {
    if (!INLINE.has(node.name) && !SILENT.has(node.name)) close(now);
    // A form belongs to the site, yet the letter may stand in its text box.
    for (const area of findTags(node, ({ name }) => name === 'textarea')) box(area, now);
  } else element(node, now, bold);
}

/** "[3]" as a link to the foot of the page. */
const isFootnoteMark = (tag: Tag): boolean =>
  tag.name === 'sup' &&
  (/^\[\w{1,3}\]$/.test(textOf(tag).trim()) ||
    (/^\d{1,3}$/.test(textOf(tag).trim()) && findTags(tag, ({ name }) => name === 'a').length > 0));

function element(node: Tag, now: Gathering, bold: boolean): void {
  const isBold = bold || BOLD.has(node.name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(node.attributes.style ?? '');
  if (INLINE.has(node.name) && !/display\s*:\s*block/i.test(node.attributes.style ?? '')) children(node, now, isBold);
  else block(node, now, isBold);
}

function children(tag: Tag, now: Gathering, bold: boolean): void {
  for (const child of tag.children) visit(child, now, bold);
}

/** Takes HTML apart into blocks, the site's frame left out. `url` is where it was read; `withHidden` takes along what cannot be seen. */
export function htmlToPieces(html: string, url?: string, withHidden = false): Pieces {
  const root = parseHtml(html);
  const now: Gathering = {
    blocks: [],
    boxes: [],
    text: '',
    bold: '',
    kind: 'text',
    mark: '',
    path: [],
    count: 0,
    whole: textOf(root).length,
    withHidden,
  };
  children(root, now, false);
  close(now);
  const heading = now.blocks.find(({ kind }) => kind === 'heading');
  const { titles, publisher } = titlesIn(root, oneLine(heading?.text ?? ''));
  return {
    blocks: now.blocks,
    boxes: now.boxes,
    titles,
    ...(publisher !== '' && { publisher }),
    ...(url !== undefined && { url }),
  };
}

/** HTML as plain text: paragraphs apart by a blank line, list items on lines of their own, links as their words. */
export function htmlToText(html: string): string {
  return joinBlocks(htmlToPieces(html).blocks);
}
