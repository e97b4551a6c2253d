import type { CaptchaKind, FormArea, FormButton } from '../../core/forms/snapshot';
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
  isShown,
  matches,
  parentOf,
  type Root,
  short,
  textOf,
} from './dom';
import { APART, type AreaDraft, LANDMARKS } from './find-areas';
import type { Reading } from './read-control';
import { readControls } from './read-controls';
import { refOf } from './refs';
import type { Judge } from './visibility';

const INVISIBLE = '.grecaptcha-badge,[data-size=invisible]';
const CAPTCHAS: readonly [CaptchaKind, string][] = [
  ['recaptcha', '.g-recaptcha,iframe[src*="recaptcha"][src*="/anchor"]'],
  ['hcaptcha', '.h-captcha,iframe[src*="hcaptcha.com"]'],
  ['turnstile', '.cf-turnstile,iframe[src*="challenges.cloudflare.com"]'],
  ['other', 'img[src*="captcha" i],img[alt*="captcha" i],div[id*="captcha" i],div[class*="captcha" i]'],
];

function captchaIn(area: Element, judge: Judge): CaptchaKind | undefined {
  for (const [kind, selector] of CAPTCHAS)
    for (const element of all(area, selector)) {
      if (closest(element, INVISIBLE) || first(element, INVISIBLE)) continue;
      // A widget that has not loaded yet takes no room: its holder counts when the holder's surroundings are seen.
      const holder = parentOf(element) ?? element;
      if (judge.seen(element) || judge.seen(holder)) return kind;
    }
  return undefined;
}

function buttonsOf({ element: area, wide }: AreaDraft, judge: Judge): FormButton[] {
  return all(area, `${BUTTONS},input[type=reset],[role=button]`)
    .filter((button) => !has(button, 'aria-haspopup') && !(wide && closest(button, APART)))
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

/** One area with its controls and buttons, as plain data. */
export function readArea(draft: AreaDraft, judge: Judge, indexes: Map<Root, Reading['labels']>): FormArea {
  const { element } = draft;
  const captcha = captchaIn(element, judge);
  const controls = readControls(draft, judge, indexes);
  return {
    ref: refOf(element),
    id: short(element, 'id'),
    name: short(element, 'name'),
    className: fold(attr(element, 'class')),
    role: attr(element, 'role'),
    action: actionOf(element),
    method: attr(element, 'method').toLowerCase(),
    heading: headingOf(draft),
    text: textOf(element, 4000, isShown),
    controls,
    buttons: buttonsOf(draft, judge),
    ...(captcha && { captcha }),
    within: within(element),
    visible: controls.some((control) => control.visible),
  };
}
