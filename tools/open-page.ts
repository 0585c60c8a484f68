/** Saved pages in Node: a file to its HTML, and HTML to a document of jsdom that loads nothing, runs nothing and says nothing. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** The text of a file, unpacked when its name ends in `.gz`. */
export function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * Opens a page, hands its document over, with a way to open it anew, and closes it, since a window left open keeps all of its memory.
 * @param url where the page was read from; without one its relative addresses lead to `page.invalid`.
 */
export async function withPage<Value>(
  html: string,
  url: string | null,
  use: (document: Document, reopen: () => Document) => Value | Promise<Value>,
): Promise<Value> {
  const address = url && URL.canParse(url) ? url : 'https://page.invalid/page';
  const windows: { close(): void }[] = [];
  const open = (): Document => {
    const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
    windows.push(window);
    return window.document;
  };
  try {
    const document = open();
    // The parser reports the end of the page in a later turn of the loop.
    if (document.readyState === 'loading') {
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    }
    return await use(document, open);
  } finally {
    for (const window of windows) window.close();
    // A closed window is only let go of in a turn of the loop of its own.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
