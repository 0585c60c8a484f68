/**
 * A selection of articles as a book: EPUB 3.3, with the pages turning as its articles read.
 * Format: W3C, EPUB 3.3, sections 4 (OCF container), 5 (package document), 7 (navigation document).
 */
import type { Direction } from '@/utils/article/article';
import type { SavedImage } from '@/utils/library/rows';
import { escapeHtml } from './article-page';
import { zipWriter } from './zip-writer';

export interface Chapter {
  title: string;
  lang: string;
  dir: Direction;
  /** What stands between the heading and the text: source, author, date. */
  facts: readonly string[];
  url: string;
  /** Well-formed XHTML, without a namespace of its own; images by their file names of `BookImage`. */
  xhtml: string;
}

export interface BookImage {
  /** Inside the book, such as `images/….webp`. */
  file: string;
  type: SavedImage['type'];
  bytes: Uint8Array;
}

export interface Book {
  /** A stable name of the book in the form of a URN. */
  id: string;
  title: string;
  lang: string;
  dir: Direction;
  /** When it was made. */
  madeAt: Date;
  chapters: readonly Chapter[];
  images: readonly BookImage[];
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const LOOK = `body { line-height: 1.8; }
img { max-width: 100%; height: auto; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 2px solid; }
.facts, figcaption { font-size: 0.85em; }
`;

function chapterName(index: number): string {
  return `article-${String(index + 1).padStart(4, '0')}.xhtml`;
}

function page(lang: string, dir: Direction, title: string, body: string): string {
  const attributes = `lang="${escapeHtml(lang)}" xml:lang="${escapeHtml(lang)}" dir="${dir}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${attributes}>
<head><meta charset="utf-8"/><title>${escapeHtml(title)}</title><link rel="stylesheet" href="look.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function chapterPage({ title, lang, dir, facts, url, xhtml }: Chapter): string {
  const head = facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ');
  const source = `<p class="facts"><a href="${escapeHtml(url)}"><bdi dir="ltr">${escapeHtml(url)}</bdi></a></p>`;
  return page(lang, dir, title, `<h1>${escapeHtml(title)}</h1>\n<p class="facts">${head}</p>\n${source}\n${xhtml}`);
}

function navigation({ lang, dir, title, chapters }: Book): string {
  const lines = chapters.map(
    (chapter, index) =>
      `<li><a href="${chapterName(index)}"><bdi dir="${chapter.dir}">${escapeHtml(chapter.title)}</bdi></a></li>`,
  );
  return page(
    lang,
    dir,
    title,
    `<nav epub:type="toc"><h1>${escapeHtml(title)}</h1>\n<ol>\n${lines.join('\n')}\n</ol></nav>`,
  );
}

function packageDocument({ id, title, lang, dir, madeAt, chapters, images }: Book): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="look" href="look.css" media-type="text/css"/>',
    ...chapters.map(
      (_, index) => `<item id="a${index}" href="${chapterName(index)}" media-type="application/xhtml+xml"/>`,
    ),
    ...images.map(({ file, type }, index) => `<item id="i${index}" href="${escapeHtml(file)}" media-type="${type}"/>`),
  ];
  const modified = `${madeAt.toISOString().slice(0, 19)}Z`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeHtml(lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(id)}</dc:identifier>
<dc:title>${escapeHtml(title)}</dc:title>
<dc:language>${escapeHtml(lang)}</dc:language>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${dir}">
${chapters.map((_, index) => `<itemref idref="a${index}"/>`).join('\n')}
</spine>
</package>
`;
}

/**
 * The book as one file.
 * @throws TransferError `too-large`
 */
export function writeEpub(book: Book): Blob {
  const zip = zipWriter('application/epub+zip');
  // The standard wants this file first and not compressed.
  zip.bytes('mimetype', new TextEncoder().encode('application/epub+zip'));
  zip.text('META-INF/container.xml', CONTAINER);
  zip.text('EPUB/package.opf', packageDocument(book));
  zip.text('EPUB/nav.xhtml', navigation(book));
  zip.text('EPUB/look.css', LOOK);
  for (const [index, chapter] of book.chapters.entries()) zip.text(`EPUB/${chapterName(index)}`, chapterPage(chapter));
  for (const { file, bytes } of book.images) zip.bytes(`EPUB/${file}`, bytes);
  return zip.finish();
}
