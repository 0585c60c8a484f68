/**
 * A web site on loopback: the pages of `tests/fixtures/pages` as their folders (each with the headers of its `headers.json`), and pages that
 * misbehave in the ways a reader meets: slow, without end, busy for ever, too long, not HTML. It counts what is asked of it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const PAGES = resolve('tests/fixtures/pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A page of our own making: answers the request in its own way. */
export type Answer = (response: ServerResponse, url: URL) => void;

export interface FixtureServer {
  /** Such as `http://127.0.0.1:40213`, without a slash at its end. */
  origin: string;
  /** The paths asked for, in order; set its length to 0 to start counting again. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts the site on a free port. `answers` adds pages by their path, or replaces them. */
export async function serveFixtures(answers: Record<string, Answer> = {}): Promise<FixtureServer> {
  const requests: string[] = [];
  const special = { ...MISBEHAVING, ...answers };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url.pathname + url.search);
    const answer = special[url.pathname];
    if (answer) answer(response, url);
    else await sendFile(response, decodeURIComponent(url.pathname));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = normalize(join(PAGES, path));
  const body = file.startsWith(PAGES) && (await readFile(file).catch(() => undefined));
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const headers = await readFile(join(file, '..', 'headers.json'), 'utf8').catch(() => '{}');
  const isPage = extname(file) === '.html';
  response
    .writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(isPage && (JSON.parse(headers) as Record<string, string>)),
    })
    .end(body);
}

const SENTENCE = 'قال رئيس البلدية إن أعمال ترميم السوق القديمة تبدأ مطلع الشهر المقبل وتستمر حتى نهاية العام. ';

/** A page of so many paragraphs of running text, without its end tags. */
export function plainPage(title: string, paragraphs: number, head = ''): string {
  const text = Array.from({ length: paragraphs }, (_, n) => `<p>في اليوم ${n + 1}: ${SENTENCE.repeat(4)}</p>\n`).join(
    '',
  );
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1>\n${text}`;
}

function html(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
}

const MISBEHAVING: Record<string, Answer> = {
  /** Sends its head and nothing more, and leaves the connection open. */
  '/misbehaving/loading': (response) => {
    html(response).write(
      '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>تحميل</title></head><body>',
    );
  },
  /** Sends a whole article, but never the end of the page. */
  '/misbehaving/without-end': (response) => {
    html(response).write(plainPage('صفحة لا تنتهي', 12));
  },
  /** Its script never gives the page back. */
  '/misbehaving/busy': (response) => {
    html(response).end(`${plainPage('صفحة مشغولة', 12)}<script>setTimeout(() => { for (;;); }, 300)</script>`);
  },
  /** More than two million characters of text. */
  '/misbehaving/too-long': (response) => {
    html(response).end(plainPage('صفحة طويلة', Math.ceil(2_200_000 / (SENTENCE.length * 4))));
  },
  /** Links and no text. */
  '/misbehaving/front-page': (response) => {
    const links = Array.from({ length: 40 }, (_, n) => `<li><a href="/a/${n}">خبر رقم ${n}</a></li>`).join('');
    html(response).end(
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الرئيسية</title></head><body><nav><ul>${links}</ul></nav></body></html>`,
    );
  },
  '/misbehaving/document.pdf': (response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
  },
};

/** The smallest document that the browser's PDF viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
