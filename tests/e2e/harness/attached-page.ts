/**
 * The popup and the side panel of a real browser are no tabs, and Playwright does not know them. This attaches to such a page by the
 * DevTools protocol and drives it: evaluate, wait, click, type, screenshot. Real mouse and key events, no shortcuts through the DOM.
 */
import type { CDPSession } from 'playwright-core';

/** What is in a DevTools message, as far as it is used here. */
interface Reply {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const POLL_MS = 30;

export class AttachedPage {
  /** What went wrong in the page: uncaught exceptions, console.error, and the browser's own errors such as a refused script. */
  readonly errors: string[] = [];
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private lastId = 0;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
    readonly targetId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', this.receive);
    cdp.on('Target.detachedFromTarget', this.detach);
  }

  static async attach(cdp: CDPSession, targetId: string): Promise<AttachedPage> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    const page = new AttachedPage(cdp, sessionId, targetId);
    await page.send('Runtime.enable');
    await page.send('Log.enable');
    return page;
  }

  /** One DevTools command. Rejects when the browser refuses it or the page goes away. */
  send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    this.lastId += 1;
    const id = this.lastId;
    const { promise, resolve, reject } = withResolvers();
    this.waiting.set(id, { resolve, reject });
    this.cdp
      .send('Target.sendMessageToTarget', {
        sessionId: this.sessionId,
        message: JSON.stringify({ id, method, params }),
      })
      .catch(reject);
    return promise as Promise<Record<string, unknown>>;
  }

  /** The value of a function run in the page with arguments that are plain data, or of an expression. */
  async evaluate<T, A extends unknown[]>(code: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T> {
    // Compilers that keep function names call `__name` in the function's text; the page does not have it.
    const call = `(() => { const __name = (f) => f; return (${code})(${args.map((arg) => JSON.stringify(arg)).join(',')}) })()`;
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: typeof code === 'string' ? code : call,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Waits until the function gives something true, and returns that. */
  async waitFor<T, A extends unknown[]>(
    code: (...args: A) => T,
    timeoutMs: number,
    ...args: A
  ): Promise<NonNullable<T>> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const value = await this.evaluate(code, ...args);
      if (value) return value as NonNullable<T>;
      if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${code}`);
      await pause(POLL_MS);
    }
  }

  /** Waits for an element and returns its text. */
  async textOf(selector: string, timeoutMs = 10_000): Promise<string> {
    await this.waitFor((css) => document.querySelector(css) !== null, timeoutMs, selector);
    return this.evaluate((css) => document.querySelector(css)?.textContent?.trim() ?? '', selector);
  }

  /** A real click of the left button in the element's middle, scrolled into view first. */
  async click(selector: string, timeoutMs = 10_000): Promise<void> {
    await this.waitFor((css) => document.querySelector(css) !== null, timeoutMs, selector);
    const point = await this.evaluate((css) => {
      const element = document.querySelector(css);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    }, selector);
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    }
  }

  /** One character typed, as a key press with that text. */
  async type(character: string): Promise<void> {
    const event = { key: character, text: character };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
  }

  /** A real key: `Tab`, `Enter`, `Space` or `Escape`. */
  async press(key: keyof typeof KEYS): Promise<void> {
    const { code, keyCode, text } = KEYS[key];
    const event = { key: text === ' ' ? ' ' : key, code, windowsVirtualKeyCode: keyCode };
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...event,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** A picture of the page. */
  async screenshot(format: 'png' | 'webp' = 'png'): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format });
    return Buffer.from(String(data), 'base64');
  }

  /** Closes the page; fine when it is closed already. */
  async close(): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
  }

  private readonly receive = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== this.sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id === undefined) {
      const error = errorOf(reply);
      if (error) this.errors.push(error);
      return;
    }
    const waiter = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.error) waiter?.reject(new Error(reply.error.message));
    else waiter?.resolve(reply.result ?? {});
  };

  private readonly detach = (event: { sessionId: string }) => {
    if (event.sessionId !== this.sessionId) return;
    this.cdp.off('Target.receivedMessageFromTarget', this.receive);
    this.cdp.off('Target.detachedFromTarget', this.detach);
    for (const waiter of this.waiting.values()) waiter.reject(new Error('the page was closed'));
    this.waiting.clear();
  };
}

const KEYS = {
  Tab: { code: 'Tab', keyCode: 9, text: '' },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Space: { code: 'Space', keyCode: 32, text: ' ' },
  Escape: { code: 'Escape', keyCode: 27, text: '' },
};

function errorOf({ method, params = {} }: Reply): string | undefined {
  const value = params as {
    exceptionDetails?: Evaluated['exceptionDetails'];
    entry?: { level: string; text: string; url?: string };
    type?: string;
    args?: { value?: unknown; description?: string }[];
  };
  if (method === 'Runtime.exceptionThrown') {
    return value.exceptionDetails?.exception?.description ?? value.exceptionDetails?.text;
  }
  if (method === 'Log.entryAdded' && value.entry?.level === 'error') {
    return `${value.entry.text} ${value.entry.url ?? ''}`.trim();
  }
  if (method === 'Runtime.consoleAPICalled' && value.type === 'error') {
    return value.args?.map((arg) => String(arg.description ?? arg.value)).join(' ');
  }
  return undefined;
}

function withResolvers() {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise((ok, no) => {
    resolve = ok;
    reject = no;
  });
  return { promise, resolve, reject };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
