/** A selection as a book: what the standard asks of the file, and every page well-formed whatever stands in it. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Chapter, writeEpub } from '@/utils/library/transfer/epub';

const chapter = (title: string): Chapter => ({
  title,
  lang: 'ar',
  dir: 'rtl',
  facts: ['الضفاف', 'سلمى & الدوري'],
  url: 'https://news.example/?a=1&b=2',
  xhtml: '<p>نص <em>مائل</em></p><img src="images/a.webp" alt=""/>',
});

async function filesOf(chapters: readonly Chapter[]): Promise<{ raw: Uint8Array; files: Record<string, Uint8Array> }> {
  const book = writeEpub({
    id: 'urn:uuid:1',
    title: 'ورّاق <١>',
    lang: 'ar',
    dir: 'rtl',
    madeAt: new Date(0),
    chapters,
    images: [{ file: 'images/a.webp', type: 'image/webp', bytes: new Uint8Array([1, 2, 3]) }],
  });
  const raw = new Uint8Array(await book.arrayBuffer());
  return { raw, files: unzipSync(raw) };
}

test('begins with its media type, not compressed', async () => {
  const { raw } = await filesOf([chapter('أ')]);
  // EPUB 3.3, 4.2.3: the name stands at byte 30, the words behind it.
  expect(strFromU8(raw.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('every page and the package are well-formed, with any title', async () => {
  const { files } = await filesOf([chapter('خبر «عاجل» & <b>'), chapter('"]]> & \' ٪')]);
  const pages = Object.keys(files).filter((name) => /\.(?:xhtml|opf|xml)$/.test(name));
  expect(pages).toHaveLength(5);
  for (const name of pages) {
    const { document } = new JSDOM(strFromU8(files[name] ?? new Uint8Array()), { contentType: 'application/xml' })
      .window;
    expect(document.querySelector('parsererror'), name).toBeNull();
  }
});

test('lists every file, and turns its pages as its articles read', async () => {
  const { files } = await filesOf([chapter('أ'), chapter('ب')]);
  const text = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
  const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
  const listed = [...document.querySelectorAll('manifest item')].map((item) => `EPUB/${item.getAttribute('href')}`);
  const inside = Object.keys(files).filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
  expect(listed.toSorted()).toEqual(inside.toSorted());
  expect(document.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
  expect(document.querySelectorAll('spine itemref')).toHaveLength(2);
});
