/**
 * Runs in a page: words that do not fit their place, as sentences. [] when all do. Looks for text that is wider or higher
 * than the box that cuts it, for elements that reach over the window's edge, and for controls that lie over one another.
 */
export function findUnfit() {
  const wrong = [];
  const root = document.documentElement;
  const name = (element) =>
    `<${element.localName}${element.className && typeof element.className === 'string' ? ` class="${element.className}"` : ''}> “${(element.id || (element.innerText ?? '')).trim().slice(0, 40)}”`;
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const unseen = (element) => element.closest('.unseen, .sheet, [aria-hidden="true"], .row .optional') !== null;
  if (root.scrollWidth > innerWidth + 1)
    wrong.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!shown(element) || unseen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const scrolls = element.closest('.scroll, dialog, .guide');
    if (!scrolls && (box.right > innerWidth + 1 || box.left < -1)) wrong.push(`${name(element)} reaches over the edge`);
    const style = getComputedStyle(element);
    const cuts = style.overflowX !== 'visible' && style.overflowX !== 'auto' && !element.matches('.excerpt');
    const takesText = element.matches('input:not([type=checkbox], [type=radio], [type=file], [type=time]), select');
    if (cuts && !element.matches('input, textarea') && element.scrollWidth > element.clientWidth + 1)
      wrong.push(`${name(element)} is cut off at the side`);
    if (element.matches('.button, .choices label, nav a, .tag') && element.scrollWidth > element.clientWidth + 1)
      wrong.push(`${name(element)} does not hold its words`);
    if (takesText && element.localName === 'select' && element.selectedOptions[0]) {
      const probe = Object.assign(document.createElement('canvas').getContext('2d'), { font: style.font });
      const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const wide = probe.measureText(element.selectedOptions[0].text).width;
      if (wide > room + 1)
        wrong.push(`${name(element)}: “${element.selectedOptions[0].text}” is ${Math.round(wide - room)} px too long`);
    }
  }
  // Text nodes whose line is broken inside a word are words that are too long for their place.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || !shown(holder) || unseen(holder) || holder.closest('.key-text, .paper, select, textarea, svg, kbd'))
      continue;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}’]{2,}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) wrong.push(`${name(holder)}: “${word}” is broken in two`);
    }
  }
  // Controls may not lie over one another.
  const controls = [...document.querySelectorAll('.button, input, select, textarea, summary, nav a')].filter(
    (one) =>
      shown(one) &&
      !one.closest('.dock, .save, .bar') &&
      (document.querySelector('dialog[open]')?.contains(one) ?? true),
  );
  for (const [at, one] of controls.entries())
    for (const other of controls.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 2) wrong.push(`${name(one)} lies over ${name(other)}`);
    }
  return [...new Set(wrong)];
}

/** Runs in a page: what is too small to hit (WCAG 2.2, 2.5.8: 24 by 24 pixels, links within text aside). */
export function findSmall() {
  return [...document.querySelectorAll('a, button, summary, input, select, textarea')]
    .filter((one) => one.checkVisibility() && !one.closest('.unseen, .sheet'))
    .map((one) => (one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : one))
    .filter((one) => !(one.localName === 'a' && getComputedStyle(one).display === 'inline'))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(
      ({ one, box }) =>
        `<${one.localName}> ${Math.round(box.width)} x ${Math.round(box.height)}: ${(one.innerText ?? '').slice(0, 30)}`,
    );
}
