import type { HiddenBy } from '../../core/forms/snapshot';
import { all, attr, closest, first, has, isBox, matches, parentOf } from './dom';
import { widgetOf } from './drawn-list';

const FAINT = 0.05;
const TINY = 2;
const FADED = /opacity\(0(?:\.0\d*)?\)/;
/** A gradient of nothing but colours that let everything through. */
const MASKED = /^[a-z-]+\((?:[\w\s]+, )?(?:rgba\(\d+, \d+, \d+, 0\)[\s\d.%]*,? ?)+\)$/;
const MOST_STARS = 120;
interface Frame {
  readonly hiddenBy: HiddenBy | undefined;
  /** What clips everything inside: left, top, right, bottom in the viewport. */
  readonly clip: readonly [number, number, number, number] | undefined;
  readonly fixed: boolean;
}

/** Judges what a person can see. One judge serves one reading: it remembers ancestors, and layout must not change. */
export interface Judge {
  hiddenBy(control: Element): HiddenBy | undefined;
  seen(element: Element): boolean;
  /** True when the style of a label draws a star; asked of the first labels only, for it takes time. */
  starred(label: Element | null | undefined): boolean;
}

export function makeJudge(): Judge {
  const frames = new Map<Element, Frame>();
  const page = document.documentElement;
  const pageWidth = Math.max(page.scrollWidth, innerWidth);

  function frameOf(element: Element): Frame {
    const known = frames.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const above: Frame = parent ? frameOf(parent) : { hiddenBy: undefined, clip: undefined, fixed: false };
    const frame = above.hiddenBy ? above : judge(element, above);
    frames.set(element, frame);
    return frame;
  }

  function judge(element: Element, above: Frame): Frame {
    const style = getComputedStyle(element);
    const hidden = (hiddenBy: HiddenBy): Frame => ({ ...above, hiddenBy });
    if (style.display === 'none') return hidden('display');
    if (has(element, 'inert')) return hidden('inert');
    if (Number(style.opacity) < FAINT || FADED.test(style.filter) || MASKED.test(style.maskImage))
      return hidden('opacity');
    if (Number(style.zoom) < FAINT) return hidden('size');
    if (/inset\(\s*(?:50|[6-9]\d|100)(?:\.\d+)?%|circle\(\s*0|polygon\(\s*0(?:px)? 0(?:px)?,\s*0/.test(style.clipPath))
      return hidden('clip');
    if (style.clip !== 'auto' && style.clip !== '' && /absolute|fixed/.test(style.position)) {
      const [top = 0, right = 9, bottom = 9, left = 0] = [...style.clip.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
      if (right - left < TINY || bottom - top < TINY) return hidden('clip');
    }
    const fixed = above.fixed || style.position === 'fixed';
    if (style.overflowX === 'visible' || matches(element, 'html,body')) return { ...above, fixed };
    const box = element.getBoundingClientRect();
    const clip = cut(style.position === 'fixed' ? undefined : above.clip, box);
    return { hiddenBy: box.width < TINY || box.height < TINY ? 'size' : undefined, clip, fixed };
  }

  function ownHiddenBy(control: Element): HiddenBy | undefined {
    const { hiddenBy, clip, fixed } = frameOf(control);
    if (hiddenBy) return hiddenBy;
    const check = (control as HTMLElement).checkVisibility;
    if (typeof check === 'function' && !check.call(control)) return 'display';
    const style = getComputedStyle(control);
    if (style.visibility !== 'visible') return 'visibility';
    if (attr(control, 'tabindex').startsWith('-') && closest(control, '[aria-hidden=true]')) return 'aria';
    const box = control.getBoundingClientRect();
    if (box.width < TINY || box.height < TINY) return 'size';
    if (clip) {
      const [left, top, right, bottom] = cut(clip, box);
      // What is scrolled out of a box with its own scroll bar can be scrolled in again.
      if (right - left < TINY || bottom - top < TINY) return canScroll(control) ? undefined : 'clip';
    }
    const outside = fixed
      ? box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth
      : box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || box.left + scrollX >= pageWidth;
    if (outside || box.left + scrollX > innerWidth * 3 + 2000) return 'offscreen';
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
      if (by === 'display' && frameOf(parentOf(control) ?? control).hiddenBy) return false;
      const label = labelOf(control);
      return label !== null && ownHiddenBy(label) === undefined;
    }
    if (!matches(control, 'select')) return false;
    const parent = parentOf(control);
    if (!parent || frameOf(parent).hiddenBy === 'display') {
      const wrap = parent && closest(parent, '.choices,.ts-wrapper,.nice-select,.bootstrap-select');
      return !!wrap && ownHiddenBy(wrap) === undefined;
    }
    const widget = widgetOf(control);
    return widget !== undefined && ownHiddenBy(widget) === undefined;
  }

  const looked = new Map<Element, boolean>();
  const seen = (element: Element): boolean => {
    const known = looked.get(element);
    if (known !== undefined) return known;
    const now = ownHiddenBy(element) === undefined;
    looked.set(element, now);
    return now;
  };
  let asked = 0;
  const starred = (label: Element | null | undefined): boolean =>
    !!label &&
    asked++ < MOST_STARS &&
    ['::after', '::before'].some((part) => /^"\s*\*|\*\s*"$/.test(getComputedStyle(label, part).content));
  return { hiddenBy, seen, starred };
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
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
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
