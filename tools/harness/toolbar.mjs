const isPopup = ({ type, url }) => type === 'page' && url.endsWith('/popup.html');

/** The browser's own session, where there is one; else that of a page. */
async function sessionOf(context) {
  const own = await context
    .browser()
    ?.newBrowserCDPSession?.()
    .catch(() => undefined);
  return own ?? context.newCDPSession(context.pages()[0]);
}

/** Waits for a popup that was not there before, and drives it. */
async function newPopup(session, open) {
  const list = async () => (await session.send('Target.getTargets')).targetInfos.filter(isPopup);
  const before = new Set((await list()).map(({ targetId }) => targetId));
  // Where a page was withheld, Chrome's first press runs what it had held back, and opens nothing; the second opens.
  for (let presses = 0; presses < 2; presses++) {
    await open();
    for (let tries = 0; tries < 50; tries++) {
      const target = (await list()).find(({ targetId }) => !before.has(targetId));
      if (target) return attach(session, target.targetId);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('The popup did not open.');
}

/**
 * Opens the real toolbar popup over the tab in front. Playwright gives no page for it, so it is driven through the
 * browser's own protocol: the answer evaluates expressions in the popup. No click, as far as the browser can tell: see
 * `pressToolbarButton`.
 */
export async function openToolbarPopup({ context, worker }) {
  return newPopup(await sessionOf(context), () => worker.evaluate(() => chrome.action.openPopup()));
}

/**
 * Presses the toolbar's button over a page, as the person does: the browser counts it as a click (`activeTab`). The answer
 * is the popup, as with `openToolbarPopup`.
 */
export async function pressToolbarButton({ context, id }, page) {
  await page.bringToFront();
  const session = await sessionOf(context);
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return newPopup(session, () => session.send('Extensions.triggerAction', { id, targetId: tab.targetId }));
}

async function attach(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const send = async (method, params = {}) => {
    const id = ++last;
    const answer = new Promise((done) => waiting.set(id, done));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    send,
    evaluate,
    /** Waits until the expression is true. */
    until: async (expression, within = 8000) => {
      for (const end = Date.now() + within; Date.now() < end; ) {
        if (await evaluate(expression)) return;
        await new Promise((done) => setTimeout(done, 30));
      }
      throw new Error(`In the popup, this never came true: ${expression}`);
    },
    /** A trusted click in the middle of the element that the expression gives. */
    click: async (expression) => {
      const box = await evaluate(
        `(() => { const e = ${expression}; e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect(); return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()`,
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...box, button: 'left', clickCount: 1 });
    },
    /** A key as the keyboard gives it: 'Tab', 'Enter', or one character. */
    press: async (key) => {
      const code = { Tab: 9, Enter: 13, ' ': 32 }[key] ?? key.toUpperCase().charCodeAt(0);
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const same = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: code };
      await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...same, ...(text && { text }) });
      // What the key did may have closed the popup.
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...same }).catch(() => undefined);
    },
    /** The popup's own box as PNG. */
    screenshot: async () => {
      const size = await evaluate('({ width: document.body.offsetWidth, height: innerHeight })');
      const { data } = await send('Page.captureScreenshot', { format: 'png', clip: { x: 0, y: 0, ...size, scale: 1 } });
      return Buffer.from(data, 'base64');
    },
    close: () => session.send('Target.closeTarget', { targetId }).catch(() => undefined),
  };
}
