import type { CaptchaKind, Control, FormArea, FormButton, FormSnapshot } from '../../core/forms/snapshot';
import { actionOf } from './action-of';
import {
  all,
  attr,
  BUTTONS,
  buttonText,
  byId,
  closest,
  first,
  fold,
  has,
  matches,
  parentOf,
  type Root,
  textOf,
} from './dom';
import { APART, type AreaDraft, collect, type Found, isPart, LANDMARKS, MOST_CONTROLS, sortAreas } from './find-areas';
import { indexLabels, TAKES_INPUT } from './labels';
import { kindOf, type Reading, readControl, readRadios } from './read-control';
import { refOf } from './refs';
import { type Judge, makeJudge } from './visibility';

function readControls(draft: AreaDraft, judge: Judge, indexes: Map<Root, Reading['labels']>): Control[] {
  const radios = new Map<string, HTMLInputElement[]>();
  const boxes = new Map<string, Element[]>();
  for (const { element } of draft.items) {
    const name = attr(element, 'name');
    if (matches(element, 'input[type=radio]') && name !== '')
      radios.set(name, [...(radios.get(name) ?? []), element as HTMLInputElement]);
    if (matches(element, 'input[type=checkbox]')) {
      const key = boxKey(element, name);
      if (key !== '') boxes.set(key, [...(boxes.get(key) ?? []), element]);
    }
  }
  const done = new Set<Element>();
  const controls: Control[] = [];
  for (const { element, root, section } of draft.items) {
    const kind = kindOf(element);
    if (kind === undefined || done.has(element) || isPart(element)) continue;
    const labels = indexes.get(root) ?? indexLabels(root);
    indexes.set(root, labels);
    const reading: Reading = { root, labels, judge, area: draft.element, section };
    if (kind === 'radio-part') {
      const group = radios.get(attr(element, 'name')) ?? [element as HTMLInputElement];
      for (const radio of group) done.add(radio);
      controls.push(readRadios(group, reading));
    } else controls.push(readControl(element, kind, reading, boxes.get(boxKey(element, attr(element, 'name'))) ?? []));
  }
  return controls;
}

/** Boxes of one question: the same name with brackets or parts (`topic[]`, `input_5.1`), or one field's wrapper. */
function boxKey(box: Element, name: string): string {
  if (!matches(box, 'input[type=checkbox]')) return '';
  const group = closest(
    box,
    'fieldset,[role=group],.gfield,.elementor-field-group,.wpcf7-form-control,.gfield_checkbox',
  );
  if (
    group &&
    all(group, 'input[type=checkbox]').length > 1 &&
    all(group, TAKES_INPUT).length === all(group, 'input[type=checkbox]').length
  )
    return `group ${refOf(group)}`;
  return name === '' ? '' : `name ${name.replace(/\.\d+$/, '')}`;
}

const INVISIBLE = '.grecaptcha-badge,[data-size=invisible]';
const CAPTCHAS: readonly [CaptchaKind, string][] = [
  ['recaptcha', '.g-recaptcha,iframe[src*="recaptcha"][src*="/anchor"]'],
  ['hcaptcha', '.h-captcha,iframe[src*="hcaptcha.com"]'],
  ['turnstile', '.cf-turnstile,iframe[src*="challenges.cloudflare.com"]'],
  ['other', 'img[src*="captcha" i],img[alt*="captcha" i],div[id*="captcha" i],div[class*="captcha" i]'],
];

function captchaIn(area: Element, judge: Judge): CaptchaKind | undefined {
  for (const [kind, selector] of CAPTCHAS)
    for (const element of Array.from(all(area, selector))) {
      if (closest(element, INVISIBLE) || first(element, INVISIBLE)) continue;
      // A widget that has not loaded yet takes no room: its holder counts when the holder's surroundings are seen.
      const holder = parentOf(element) ?? element;
      if (judge.seen(element) || judge.seen(holder)) return kind;
    }
  return undefined;
}

function buttonsOf(area: Element, judge: Judge, wide: boolean): FormButton[] {
  return Array.from(all(area, `${BUTTONS},input[type=reset],[role=button]`))
    .filter((button) => !has(button, 'aria-haspopup') && !(wide && closest(button, `${LANDMARKS},${APART}`)))
    .slice(0, 40)
    .map((button) => ({
      text: buttonText(button),
      type: (button as HTMLButtonElement).type || 'button',
      visible: judge.seen(button),
    }));
}

function within(area: Element): string[] {
  const around: string[] = [];
  for (let up = parentOf(area); up && around.length < 20; up = parentOf(up)) {
    const role = attr(up, 'role').toLowerCase();
    if (matches(up, LANDMARKS) || role !== '') around.unshift(role || up.localName);
    else if (/newsletter|subscri|modal|popup/i.test(`${attr(up, 'class')} ${attr(up, 'id')}`))
      around.unshift(fold(attr(up, 'class') || attr(up, 'id'), 60).toLowerCase());
  }
  if (matches(area, LANDMARKS)) around.push(attr(area, 'role').toLowerCase() || area.localName);
  return around;
}

function headingOf(draft: AreaDraft): string {
  const { element } = draft;
  const named =
    fold(attr(element, 'aria-label')) ||
    attr(element, 'aria-labelledby')
      .split(/\s+/)
      .map((id) => fold(byId(document, id)?.textContent))
      .join(' ')
      .trim();
  if (named !== '') return named;
  const inside = first(element, 'h1,h2,h3,h4');
  const lead = draft.items[0]?.element;
  if (draft.isForm && inside && lead && inside.compareDocumentPosition(lead) & 4) return textOf(inside, 160);
  return draft.items[0]?.section ?? '';
}

function readArea(draft: AreaDraft, judge: Judge, indexes: Map<Root, Reading['labels']>): FormArea {
  const { element, isForm } = draft;
  const captcha = captchaIn(element, judge);
  const controls = readControls(draft, judge, indexes);
  return {
    ref: refOf(element),
    id: attr(element, 'id').slice(0, 200),
    name: attr(element, 'name').slice(0, 200),
    className: fold(attr(element, 'class')),
    role: attr(element, 'role'),
    action: isForm ? actionOf(element) : '',
    method: attr(element, 'method').toLowerCase(),
    heading: headingOf(draft),
    text: textOf(element, 4000, isShown),
    controls,
    buttons: buttonsOf(element, judge, draft.wide),
    ...(captcha && { captcha }),
    within: within(element),
    visible: controls.some((control) => control.visible),
  };
}

const NOTICES =
  '[role=alert],[role=status],[class*=confirmation],[class*=error],[id*=error],.wpcf7-response-output,.elementor-message,.alert,.messages,.success,.thank-you';

const texts = (selector: string, judge: Judge, most: number, cap: number): string[] => {
  const found: string[] = [];
  for (const element of Array.from(all(document, selector))) {
    if (found.length >= most) break;
    if (!judge.seen(element)) continue;
    const text = textOf(element, cap);
    if (text !== '' && !found.includes(text)) found.push(text);
  }
  return found;
};

/** For running text the browser's own quick answer will do. */
const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;

/** Reads the document as it stands. Changes nothing; text is cut, controls beyond the limit are not read. */
export function readPage(): FormSnapshot {
  const start = performance.now();
  const judge = makeJudge();
  const found: Found[] = [];
  collect(document, found);
  const indexes = new Map<Root, Reading['labels']>();
  const areas = sortAreas(found).map((draft) => readArea(draft, judge, indexes));
  const main = first(document, 'main,[role=main],#content,#main,article') ?? document.body ?? document.documentElement;
  return {
    url: location.href,
    title: fold(document.title),
    headings: texts('h1,h2,h3', judge, 40, 160),
    notices: texts(NOTICES, judge, 12, 400),
    text: textOf(main, 4000, isShown),
    areas: areas.filter((area) => area.controls.length > 0),
    truncated: found.length >= MOST_CONTROLS,
    readMs: performance.now() - start,
  };
}
