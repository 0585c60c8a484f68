/**
 * A real Chromium to measure in. Code of the project is bundled and put into a world of its own beside a page's, as the browser does with an
 * injected script; what a call of it costs is the CPU time of the page's main thread. Pages come from loopback, run no script of their
 * own and load nothing.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '@/tools/setup/find-browser.mjs';
import { pageBundle } from './page-bundle';

/** What the server answers, by path. Only `scripted` pages may run scripts. */
export interface Served {
  body: string | Uint8Array;
  type: 'text/html; charset=utf-8' | 'text/javascript' | 'application/octet-stream';
  scripted?: boolean;
}

const NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'";

export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async start(served: ReadonlyMap<string, Served>): Promise<BenchBrowser> {
    const executablePath = findBrowser('chromium')?.path;
    if (!executablePath) throw new Error(NO_BROWSER);
    const server = createServer((request, response) => {
      const found = served.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(found ? 200 : 404, {
        'content-type': found?.type ?? 'text/plain',
        ...(!found?.scripted && { 'content-security-policy': NO_SCRIPTS }),
      });
      response.end(found?.body);
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchBrowser(browser, server, page, cdp);
  }

  async goto(path: string): Promise<void> {
    const { port } = this.server.address() as AddressInfo;
    await this.page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
  }

  /** Goes to one of the pages and gives a world beside it that holds the code of `bundled`. */
  async open(path: string, bundled: string): Promise<World> {
    await this.goto(path);
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const world = new World(this.cdp, executionContextId);
    await world.run(bundled);
    return world;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** A place beside a page where bundled code runs; what it leaves on `globalThis` can be called. */
export class World {
  constructor(
    readonly cdp: CDPSession,
    private readonly contextId: number,
  ) {}

  /** The value of an expression, once it is there, as plain data. */
  async run<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  /** CPU time of the page's main thread while the expression runs, in milliseconds. */
  async cpuOf(expression: string): Promise<number> {
    const before = await this.threadTime();
    await this.run(expression);
    return (await this.threadTime()) - before;
  }

  private async threadTime(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  }
}

/** Bundles the module that a world is to hold. */
export function worldBundle(entry: string): Promise<string> {
  // Left in the world's global scope by its own lines, so nothing is to come back.
  return pageBundle(entry).then((code) => `${code}\n;0`);
}
