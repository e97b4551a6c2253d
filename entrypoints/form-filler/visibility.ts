import type { HiddenBy } from '../../core/forms/snapshot';
import { all, attr, closest, first, has, isBox, isLaidOut, matches, parentOf } from './dom';
import { widgetOf } from './drawn-list';

const FAINT = 0.05;
const TINY = 2;
const FADED = /opacity\(0(?:\.0\d*)?\)/;
/** A gradient of nothing but colours that let everything through. */
const MASKED = /^[a-z-]+\((?:[\w\s]+, )?(?:rgba\(\d+, \d+, \d+, 0\)[\s\d.%]*,? ?)+\)$/;
const CUT_AWAY =
  /inset\((?:[5-9]\d|.*\b\d{3})(?:\.\d+)?%|(?:circle|ellipse)\(0|polygon\(0px 0px, 0px 0px|path\("M 0 0"/;
const MOST_STARS = 120;
interface Frame {
  readonly hiddenBy: HiddenBy | undefined;
  /** What clips everything inside: left, top, right, bottom in the viewport. */
  readonly clip: readonly [number, number, number, number] | undefined;
  readonly fixed: boolean;
}

/** Judges what a person can see. One judge serves one reading: it remembers what it saw, and layout must not change. */
export interface Judge {
  hiddenBy(control: Element): HiddenBy | undefined;
  seen(element: Element): boolean;
  /** True when the style of a label draws a star; asked of the first labels only, for it takes time. */
  starred(label: Element | null | undefined): boolean;
}

export function makeJudge(): Judge {
  const frames = new Map<Element, Frame>();
  // Asked once: each of these makes the browser see first whether its layout still stands.
  const [toLeft, toTop, width, height] = [scrollX, scrollY, innerWidth, innerHeight];
  const pageWidth = Math.max(document.documentElement.scrollWidth, width);

  function around(element: Element, shown: boolean): Frame {
    const parent = parentOf(element);
    return parent ? frameOf(parent, shown) : { hiddenBy: undefined, clip: undefined, fixed: false };
  }

  /** What an ancestor does to all inside it. `shown` when something inside it is known to be laid out. */
  function frameOf(element: Element, shown: boolean): Frame {
    const known = frames.get(element);
    if (known) return known;
    const above = around(element, shown);
    const frame = above.hiddenBy ? above : judge(element, above, shown);
    frames.set(element, frame);
    return frame;
  }

  function judge(element: Element, above: Frame, shown: boolean): Frame {
    const style = getComputedStyle(element);
    const { position } = style;
    const by = hidesItself(element, style, position, shown);
    const fixed = above.fixed || position === 'fixed';
    if (by || style.overflowX === 'visible' || matches(element, 'html,body')) return { ...above, hiddenBy: by, fixed };
    const box = element.getBoundingClientRect();
    const clip = cut(position === 'fixed' ? undefined : above.clip, box);
    return { hiddenBy: box.width < TINY || box.height < TINY ? 'size' : undefined, clip, fixed };
  }

  const looked = new Map<Element, HiddenBy | ''>();
  function ownHiddenBy(element: Element): HiddenBy | undefined {
    let known = looked.get(element);
    if (known === undefined) {
      known = look(element) ?? '';
      looked.set(element, known);
    }
    return known || undefined;
  }

  function look(control: Element): HiddenBy | undefined {
    const visible = isLaidOut(control, true);
    const shown = visible || isLaidOut(control);
    const above = around(control, shown);
    if (above.hiddenBy) return above.hiddenBy;
    const style = getComputedStyle(control);
    const { position } = style;
    const by = hidesItself(control, style, position, shown);
    if (by) return by;
    if (!shown) return 'display';
    if (!visible) return 'visibility';
    if (attr(control, 'tabindex').startsWith('-') && closest(control, '[aria-hidden=true]')) return 'aria';
    const box = control.getBoundingClientRect();
    const { left, top, right, bottom } = box;
    if (box.width < TINY || box.height < TINY) return 'size';
    const fixed = position === 'fixed';
    if (above.clip && !fixed) {
      const [x, y, x2, y2] = cut(above.clip, box);
      // What is scrolled out of a box with its own scroll bar can be scrolled in again.
      if (x2 - x < TINY || y2 - y < TINY) return canScroll(control) ? undefined : 'clip';
    }
    const outside =
      fixed || above.fixed
        ? bottom <= 0 || right <= 0 || top >= height || left >= width
        : right + toLeft <= 0 || bottom + toTop <= 0 || left + toLeft >= pageWidth;
    if (outside || left + toLeft > width * 3 + 2000) return 'offscreen';
    // Nothing can be asked about what is not in view.
    if (bottom <= 0 || right <= 0 || top >= height || left >= width) return undefined;
    return isCovered(control, box) ? 'covered' : undefined;
  }

  function hiddenBy(control: Element): HiddenBy | undefined {
    const own = ownHiddenBy(control);
    if (own === undefined || own === 'inert' || own === 'aria') return own;
    return standsIn(control, own) ? undefined : own;
  }

  /** Pages draw their own boxes and lists: the real control is hidden and something a person sees stands for it. */
  function standsIn(control: Element, by: HiddenBy): boolean {
    if (isBox(control)) {
      if (by === 'display' && around(control, false).hiddenBy) return false;
      const label = labelOf(control);
      return label !== null && ownHiddenBy(label) === undefined;
    }
    if (!matches(control, 'select')) return false;
    const parent = parentOf(control);
    if (!parent || frameOf(parent, false).hiddenBy === 'display') {
      const wrap = parent && closest(parent, '.choices,.ts-wrapper,.nice-select,.bootstrap-select');
      return !!wrap && ownHiddenBy(wrap) === undefined;
    }
    const widget = widgetOf(control);
    return widget !== undefined && ownHiddenBy(widget) === undefined;
  }

  const seen = (element: Element): boolean => ownHiddenBy(element) === undefined;
  let asked = 0;
  const starred = (label: Element | null | undefined): boolean =>
    !!label &&
    asked++ < MOST_STARS &&
    ['::after', '::before'].some((part) => /^"\s*\*|\*\s*"$/.test(getComputedStyle(label, part).content));
  return { hiddenBy, seen, starred };
}

/** What an element's own style does to it; whether it is laid out is asked only when that is not known yet. */
function hidesItself(
  element: Element,
  style: CSSStyleDeclaration,
  position: string,
  shown: boolean,
): HiddenBy | undefined {
  if (!shown && style.display === 'none') return 'display';
  if (has(element, 'inert')) return 'inert';
  if (
    Number(style.opacity) < FAINT ||
    FADED.test(style.filter) ||
    MASKED.test(style.maskImage) ||
    /^0/.test(style.maskSize)
  )
    return 'opacity';
  // Newer browsers give all the zoom there is as one number.
  if ((element.currentCSSZoom ?? Number(style.zoom)) < FAINT) return 'size';
  if (CUT_AWAY.test(style.clipPath)) return 'clip';
  // The old `clip` counts for these alone.
  if (!/absolute|fixed/.test(position)) return undefined;
  const sides = [...style.clip.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const [top = 0, right = 9, bottom = 9, left = 0] = sides;
  return right - left < TINY || bottom - top < TINY ? 'clip' : undefined;
}

function labelOf(control: Element): Element | null {
  const around = closest(control, 'label');
  if (around) return around;
  const id = attr(control, 'id');
  const root = control.getRootNode() as Document | ShadowRoot;
  return id === '' ? null : first(root, `label[for="${CSS.escape(id)}"]`);
}

type Box = readonly [number, number, number, number];

function cut(clip: Box | undefined, box: DOMRect): Box {
  const mine: Box = [box.left, box.top, box.right, box.bottom];
  if (!clip) return mine;
  return [
    Math.max(clip[0], mine[0]),
    Math.max(clip[1], mine[1]),
    Math.min(clip[2], mine[2]),
    Math.min(clip[3], mine[3]),
  ];
}

/** True when whatever cuts the control off can be scrolled by a person until it shows. */
function canScroll(control: Element): boolean {
  let box = control.getBoundingClientRect();
  for (let up = parentOf(control); up && !matches(up, 'html,body'); up = parentOf(up)) {
    const { overflowX, overflowY } = getComputedStyle(up);
    if (overflowX === 'visible') continue;
    const frame = up.getBoundingClientRect();
    const [left, top, right, bottom] = cut([frame.left, frame.top, frame.right, frame.bottom], box);
    if (right - left >= TINY && bottom - top >= TINY) continue;
    const scrolls =
      (/auto|scroll/.test(overflowY) && up.scrollHeight > up.clientHeight) ||
      (/auto|scroll/.test(overflowX) && up.scrollWidth > up.clientWidth);
    if (!scrolls) return false;
    box = frame;
  }
  return true;
}

/** Something opaque lies over the whole control. Site headers and banners that float over the page do not count. */
function isCovered(control: Element, box: DOMRect): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const root = control.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  if (!top || top === control || top.contains(control) || control.contains(top) || closest(top, 'label')) return false;
  const over = top.getBoundingClientRect();
  if (
    over.left > box.left + TINY ||
    over.right < box.right - TINY ||
    over.top > box.top + TINY ||
    over.bottom < box.bottom - TINY
  )
    return false;
  for (let up: Element | null = top; up; up = parentOf(up))
    if (/fixed|sticky/.test(getComputedStyle(up).position)) return false;
  const style = getComputedStyle(top);
  const solid = style.backgroundImage !== 'none' || !/transparent|, 0\)/.test(style.backgroundColor);
  return solid && all(top, 'input,select,textarea').length === 0;
}
