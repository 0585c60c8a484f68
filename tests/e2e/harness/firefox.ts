/**
 * A real Firefox with Warraq installed, driven by WebDriver BiDi. The toolbar button and the keyboard command are pressed in the browser's
 * own window, which grants `activeTab` as a hand does; that uses Firefox's internals and may need care with a new version.
 */
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';

/** As in wxt.config.ts. */
const GECKO_ID = 'warraq@warraq.example';
/** The host of the extension's pages, fixed by a preference so that they can be opened. */
const UUID = '11111111-2222-4333-8444-555555555555';
const BUILT_FOR_FIREFOX = resolve('.output/firefox-mv3');

/** The part of puppeteer's BiDi connection that it keeps to itself and that is needed for the browser's own window. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export interface ReaderFirefox {
  open(url: string): Promise<Page>;
  /** Presses the toolbar button on the selected tab, and the popup opens. */
  clickAction(): Promise<void>;
  /** Presses the key of the command on the selected tab. */
  pressCommand(key: string): Promise<void>;
  /** Opens one of the extension's own pages in a tab and waits for an element of it. */
  openExtensionPage(path: string, selector: string): Promise<Page>;
  /** Resolves when the browser is closed. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox and installs the build for it, as a temporary add-on. */
export async function launchFirefox(options: { executablePath: string; headless: boolean }): Promise<ReaderFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...options,
    // Lets BiDi reach the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await browser.installExtension(BUILT_FOR_FIREFOX);
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;

  /** Runs code in the browser's own window. */
  const inWindow = async (code: string) => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: `async () => { ${code} }`,
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    const { type, exceptionDetails } = result as { type: string; exceptionDetails?: { text: string } };
    if (type === 'exception') throw new Error(exceptionDetails?.text);
  };

  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    clickAction: () =>
      inWindow(`
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        if (!extension.tabManager.hasActiveTabPermission(gBrowser.selectedTab)) throw new Error('the click granted nothing');`),
    pressCommand: (key) =>
      inWindow(`
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')];
        const element = keys.find((candidate) => candidate.getAttribute('key') === '${key}' && candidate.getAttribute('modifiers').includes('shift'));
        if (!element) throw new Error('Firefox has not assigned the key; it has ' + keys.map((k) => k.outerHTML));
        element.doCommand();`),
    async openExtensionPage(path, selector) {
      const page = await browser.newPage();
      // goto() never sees the end of loading of an extension's page.
      const frame = page.mainFrame() as unknown as { _id: string };
      await bidi.send('browsingContext.navigate', {
        context: frame._id,
        url: `moz-extension://${UUID}/${path}`,
        wait: 'none',
      });
      await page.waitForSelector(selector, { timeout: 20_000 });
      return page;
    },
    closed: new Promise((resolveClosed) => {
      browser.on('disconnected', () => resolveClosed());
    }),
    close: () => browser.close(),
  };
}
