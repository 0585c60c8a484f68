/**
 * Takes hostile fragments, one page each, the whole way that an article goes: extract, popup, save, library, reader tab. Then the raw
 * fragment is planted in the library, as if nothing had cleaned it before, and opened. Everything is looked at with the probe on the way.
 */
import type { Page } from 'playwright-core';
import { launchBrowser, type ReaderBrowser } from '@/tests/e2e/harness/browser';
import type { Fragment, HostileSite } from './hostile-site';
import { probeScript } from './probe';

export interface TripReport {
  id: string;
  /** `saved`: it went the whole way. Else the code of the notice that the reader got, or what broke. */
  outcome: string;
  /** From the popup's start to its answer, in milliseconds. */
  answeredMs: number;
  executed: string[];
  violations: string[];
  /** Forbidden markup, each with where it was seen. */
  left: string[];
  /** What the reading of the saved copy asked of the network. */
  requests: string[];
  /** The HTML in the library. */
  stored: string;
  /** Attributes of the stored HTML that name one of the calls: remains that need a look where nothing was caught. */
  mentions: string[];
}

/** Time for what a fragment starts by itself, such as an image that fails to load. */
const SETTLE_MS = 40;
const PAGE_LIMIT_MS = 3_000;
const TRIP_LIMIT_MS = 30_000;

/** One browser with its tabs, reused from fragment to fragment. */
export class HostileTrips {
  #lane: Lane | undefined;

  constructor(
    private readonly extension: string,
    private readonly site: HostileSite,
  ) {}

  /** Never throws: what breaks is the report's outcome. A trip that broke is made once more, in a new browser, before it is believed. */
  async run(fragment: Fragment): Promise<TripReport> {
    const first = await this.#tryOnce(fragment);
    return first.outcome.startsWith('broken') ? this.#tryOnce(fragment) : first;
  }

  async #tryOnce(fragment: Fragment): Promise<TripReport> {
    const report: TripReport = {
      id: fragment.id,
      outcome: 'lost',
      answeredMs: Number.NaN,
      executed: [],
      violations: [],
      left: [],
      requests: [],
      stored: '',
      mentions: [],
    };
    try {
      this.#lane ??= await openLane(this.extension, this.site);
      await limited(travel(this.#lane, this.site, fragment, report), TRIP_LIMIT_MS);
    } catch (error) {
      report.outcome = `broken: ${error instanceof Error ? error.message : error}`;
      await this.close();
    }
    return report;
  }

  async close(): Promise<void> {
    const lane = this.#lane;
    this.#lane = undefined;
    await lane?.browser.close().catch(() => undefined);
  }
}

interface Lane {
  browser: ReaderBrowser;
  /** Shows the hostile page. */
  source: Page;
  /** Shows the extension's full tab. */
  reader: Page;
  /** A page of nobody's, where stored HTML is parsed to be looked at. */
  bench: Page;
}

async function openLane(extension: string, site: HostileSite): Promise<Lane> {
  const browser = await launchBrowser({
    extension,
    // Whatever host a fragment names, our own site answers, with nothing.
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${site.port}`],
  });
  const [source, reader, bench] = await Promise.all([1, 2, 3].map(() => browser.context.newPage()));
  if (!source || !reader || !bench) throw new Error('no tabs');
  // The page may do what it likes to itself; only its dialogs would stop the test.
  await source.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(globalThis, name, { value: () => true });
  });
  await source.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.fulfill({ status: 204 }),
  );
  await bench.addInitScript({ content: probeScript() });
  await bench.goto('about:blank');
  return { browser, source, reader, bench };
}

async function travel(lane: Lane, site: HostileSite, fragment: Fragment, report: TripReport): Promise<void> {
  const { browser, source, reader } = lane;
  await source.goto(site.address(fragment), { waitUntil: 'commit' });
  // A page that writes itself anew is never done; the reader may click all the same.
  await source.waitForLoadState('domcontentloaded', { timeout: PAGE_LIMIT_MS }).catch(() => undefined);
  const popup = await browser.openPopup(source);
  await popup.waitFor(() => globalThis.warraqProbe?.answeredAt, 10_000);
  report.answeredMs = await popup.evaluate(() => globalThis.warraqProbe.answeredAt ?? Number.NaN);
  const code = await popup.evaluate(() => document.querySelector<HTMLElement>('[data-part="notice"]')?.dataset.code);
  if (code) {
    report.outcome = code;
    await popup.close();
    return;
  }
  note(report, 'popup', await popup.evaluate(inspect, SETTLE_MS));
  await popup.click('[data-action="save"]');
  await popup.textOf('[data-action="save"][data-state="saved"]');
  await popup.close();

  const requests = (request: { url(): string }) => {
    if (!/^(?:chrome-extension|data|blob|about):/.test(request.url())) report.requests.push(request.url());
  };
  reader.on('request', requests);
  try {
    // A tab behind another draws once a second, and waiting in it takes as long.
    await reader.bringToFront();
    await reader.goto(`${browser.url('reader.html')}?fragment=${encodeURIComponent(fragment.id)}#/library`);
    await reader.click('[data-part="library"] [data-action="open"]');
    await reader.waitForSelector('article[data-part="article"]');
    note(report, 'reader', await reader.evaluate(inspect, SETTLE_MS));

    report.stored = await reader.evaluate(plant, fragment.html);
    const parsed = await lane.bench.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const attributes = [...body.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      return {
        left: globalThis.warraqProbe.leftovers(body),
        mentions: attributes
          .filter(({ value }) => /alert|confirm|prompt|print/i.test(value))
          .map(({ name, value }) => `${name}=${value}`),
      };
    }, report.stored);
    note(report, 'stored', { executed: [], violations: [], left: parsed.left });
    report.mentions = parsed.mentions;

    await reader.evaluate(goTo, '#/article/planted');
    await reader.waitForSelector('[data-part="body"]:not([data-left])');
    // The page's policy reports inline handlers as soon as the parser reads them, in a document that cannot run them; that is no fault.
    note(report, 'planted', { ...(await reader.evaluate(inspect, SETTLE_MS)), violations: [] });
    await reader.evaluate(emptyLibrary);
  } finally {
    reader.off('request', requests);
  }
  await closeOthers(lane);
  report.outcome = 'saved';
}

interface Inspection {
  executed: string[];
  violations: string[];
  left: string[];
}

function note(report: TripReport, place: string, { executed, violations, left }: Inspection): void {
  report.executed.push(...executed.map((what) => `${place}: ${what}`));
  report.violations.push(...violations.map((what) => `${place}: ${what}`));
  report.left.push(...left.map((what) => `${place}: ${what}`));
}

/** In a page of the extension: what the probe has seen, after a while and after a reader's hand has been over the text. */
async function inspect(settleMs: number): Promise<Inspection> {
  const { warraqProbe: probe } = globalThis;
  const settle = () =>
    new Promise((resolve) => {
      setTimeout(resolve, settleMs);
    });
  await settle();
  const body = document.querySelector('[data-part="body"]') ?? document;
  const left = probe.leftovers(body);
  const outside = document.querySelectorAll(
    'iframe, frame, object, embed, base, form, applet, portal, math, meta[http-equiv="refresh"]',
  );
  left.push(
    ...[...outside].filter((element) => !body.contains(element)).map((element) => `outside: <${element.localName}>`),
  );
  probe.poke(body);
  await settle();
  return { executed: probe.executed, violations: probe.violations, left };
}

/** In a page of the extension: gives the stored HTML of the one saved article, and puts the raw fragment beside it as another. */
function plant(html: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('warraq');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(['articles', 'contents'], 'readwrite');
      const articles = change.objectStore('articles');
      const contents = change.objectStore('contents');
      const row = articles.getAll();
      const content = contents.getAll();
      content.onsuccess = () => {
        const [{ article }] = content.result;
        articles.put({ ...row.result[0], id: 'planted', url: 'https://planted.example/' });
        contents.put({ id: 'planted', article: { ...article, html: `<p>${article.title}</p>${html}` } });
        change.oncomplete = () => {
          opening.result.close();
          resolve(content.result.map((each) => each.article.html).join('\n'));
        };
      };
    };
  });
}

/** In a page of the extension: leaves the open article, marked so that it is not taken for the next one. */
function goTo(hash: string): void {
  document.querySelector('[data-part="body"]')?.setAttribute('data-left', '');
  location.hash = hash;
}

/** In a page of the extension. */
function emptyLibrary(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('warraq');
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      const change = opening.result.transaction(names, 'readwrite');
      for (const name of names) change.objectStore(name).clear();
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** A fragment may open windows. */
async function closeOthers({ browser, source, reader, bench }: Lane): Promise<void> {
  const known = new Set<Page>([source, reader, bench]);
  const strays = browser.context.pages().filter((page) => !known.has(page) && page.url() !== 'about:blank');
  await Promise.all(strays.map((page) => page.close()));
}

function limited<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`more than ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
