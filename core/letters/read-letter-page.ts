import { err, ok, type Result } from '../result';
import type { Pieces } from './page/block';
import { findLetters } from './page/find-letters';
import type { FoundLetter, LetterProblem, ReadLetter } from './page/found-letter';
import { htmlToPieces } from './page/html-blocks';
import { titleAndSubject } from './page/letter-title';
import { textToBlocks } from './read-letter-text';

/** Letters in the page's own text boxes, where action pages put them; a box without a letter's voice is somebody's comment. */
function inBoxes(pieces: Pieces): ReadLetter[] {
  return pieces.boxes.flatMap((box) => {
    const found = findLetters({ ...pieces, blocks: textToBlocks(box) }, 'box');
    return found.ok ? found.value : [];
  });
}

function readPieces(pieces: Pieces): Result<FoundLetter, LetterProblem> {
  const boxed = inBoxes(pieces);
  const found = boxed.length > 0 ? ok(boxed) : findLetters(pieces, 'page');
  if (!found.ok) return err(found.error);
  const { title, subject } = titleAndSubject(pieces.titles, pieces.publisher);
  const letters = found.value;
  return ok({
    title: title || (letters[0]?.subject ?? ''),
    subject: letters[0]?.subject || subject,
    letters,
    unclear: letters.some((one) => one.unclear),
    ...(pieces.url !== undefined && { url: pieces.url }),
    ...(pieces.publisher !== undefined && { publisher: pieces.publisher }),
  });
}

/**
 * Reads the letter out of a page's HTML, the site's frame left out. `url` is the page's address. Never passes anything else off
 * as a letter: an article, a list, a release gives a problem instead. What can be seen goes first; a letter that is folded away
 * ("show the letter") is found too.
 */
export function readLetterPage(html: string, url?: string): Result<FoundLetter, LetterProblem> {
  const seen = readPieces(htmlToPieces(html, url));
  if (!seen.ok && seen.error !== 'no-letter') return seen;
  // Letters in tabs: the one in front can be seen, the other is as much of the page, and asked about.
  const whole = readPieces(htmlToPieces(html, url, true));
  if (!seen.ok || !whole.ok) return seen.ok ? seen : whole;
  const bodies = new Set(seen.value.letters.map(({ body }) => body));
  const kept = whole.value.letters.filter(({ body }) => bodies.has(body));
  if (kept.length < bodies.size || whole.value.letters.length === kept.length) return seen;
  const letters = whole.value.letters.map((one) => (bodies.has(one.body) ? one : { ...one, unclear: true }));
  return ok({ ...whole.value, letters, unclear: true });
}

/** The same for a post or feed item, whose title comes beside it. */
export const readLetterItem = (item: {
  readonly title: string;
  readonly html: string;
  readonly url?: string;
}): Result<FoundLetter, LetterProblem> => readPieces({ ...htmlToPieces(item.html, item.url), titles: [item.title] });
