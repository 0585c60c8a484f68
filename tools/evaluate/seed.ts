/**
 * `evaluate seed FILE`: an article's text as it was copied from its page, noise and all, laid out again as a page in three ways that news sites
 * use; says whether exactly its paragraphs and headings come out, with the caption once. The file has one block a line: the title, points with
 * the date, the caption twice, then the text. There a line that does not end as a sentence is a heading when it is short and the headline of
 * another article when it is not; the first numbered line, and the label before it, begin the tail.
 */
import { readFileSync } from 'node:fs';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

/** What the file holds, told apart by the shapes of its lines. */
interface Seed {
  title: string;
  dates: string[];
  caption: string;
  body: { kind: 'paragraph' | 'heading' | 'headline'; text: string }[];
  /** The label of the list of other articles, their headlines, and what is under them. */
  label: string;
  related: string[];
  below: string[];
}

const MAX_HEADING_WORDS = 4;

export async function run([file]: string[]): Promise<void> {
  if (!file) throw new Error('evaluate seed FILE');
  const seed = readSeed(readFileSync(file, 'utf8'));
  const wanted = [
    `caption: ${seed.caption}`,
    ...seed.body.filter(({ kind }) => kind !== 'headline').map(({ kind, text }) => `${kind}: ${text}`),
  ];
  for (const [name, layOut] of Object.entries(LAYOUTS)) {
    const blocks = await withPage(page(seed, layOut(seed)), 'https://news.invalid/archives/1', (document) =>
      extractArticle(document).blocks.map(({ kind, text }) => `${kind}: ${text}`),
    );
    const missing = wanted.filter((line) => !blocks.includes(line));
    const extra = blocks.filter((line, index) => !wanted.includes(line) || blocks.indexOf(line) !== index);
    const exact = blocks.join('\n') === wanted.join('\n');
    console.log(`${name}: ${exact ? `exactly its ${wanted.length} blocks` : 'NOT its blocks'}`);
    for (const line of missing) console.log(`  missing  ${line.slice(0, 100)}`);
    for (const line of extra) console.log(`  extra    ${line.slice(0, 100)}`);
    if (!exact) process.exitCode = 1;
  }
}

function readSeed(text: string): Seed {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const isDate = (line: string) => line.startsWith('•');
  const isNumbered = (line: string) => /^\d+\./.test(line);
  const plain = (line: string) => line.replace(/^(?:•|\d+\.)\s*/, '');
  const [title = '', ...rest] = lines;
  const [caption = '', again, ...after] = rest.filter((line) => !isDate(line));
  const tail = after.findIndex(isNumbered);
  if (caption !== again || tail < 1) throw new Error('No caption twice, or no numbered list: not a text of this shape');
  return {
    title,
    dates: rest.filter(isDate).map(plain),
    caption,
    body: after.slice(0, tail - 1).map((line) => ({ kind: kindOf(line), text: line })),
    label: after[tail - 1] ?? '',
    related: after.filter(isNumbered).map(plain),
    below: after.slice(tail).filter((line) => !isNumbered(line)),
  };
}

function kindOf(line: string): 'paragraph' | 'heading' | 'headline' {
  if (/[.!?؟”"»]$/.test(line)) return 'paragraph';
  return line.split(/\s+/).length <= MAX_HEADING_WORDS ? 'heading' : 'headline';
}

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const link = (text: string, index = 0) => `<a href="/archives/${index + 100}">${asText(text)}</a>`;
const each = (lines: readonly string[], wrap: (line: string, index: number) => string) => lines.map(wrap).join('');
const bodyOf = ({ body }: Seed, wrap: Record<Seed['body'][number]['kind'], (text: string) => string>) =>
  body.map(({ kind, text }) => wrap[kind](text)).join('\n');

/** The content of the page's main column. */
const LAYOUTS: Record<string, (seed: Seed) => string> = {
  'an article element': (seed) => `<article><header><h1>${asText(seed.title)}</h1>
    <ul>${each(seed.dates, (line) => `<li>${line}</li>`)}</ul></header>
    <figure><img src="/a.jpg" alt=""><figcaption>${asText(seed.caption)}</figcaption></figure><p>${asText(seed.caption)}</p>
    ${bodyOf(seed, {
      paragraph: (text) => `<p>${asText(text)}</p>`,
      heading: (text) => `<h2>${asText(text)}</h2>`,
      headline: (text) => `<p>${link(text)}</p>`,
    })}
    <h3>${asText(seed.label)}</h3><ol>${each(seed.related, (line, index) => `<li>${link(line, index)}</li>`)}</ol>
    <p>${each(seed.below, (line, index) => `${link(line, index)} `)}</p></article>`,
  'boxes and line breaks': (
    seed,
  ) => `<div><h1>${asText(seed.title)}</h1><div>${each(seed.dates, (line) => `<span>${line}</span> `)}</div>
    <div><figure><img src="/a.jpg" alt=""><figcaption>${asText(seed.caption)}</figcaption></figure><div>${asText(seed.caption)}</div></div>
    <div>${bodyOf(seed, {
      paragraph: (text) => `${asText(text)}<br><br>`,
      heading: (text) => `<h3>${asText(text)}</h3>`,
      headline: (text) => `<div><a href="/archives/7"><img src="/b.jpg" alt=""><span>${asText(text)}</span></a></div>`,
    })}</div>
    <div><div>${asText(seed.label)}</div>${each(seed.related, (line, index) => `<div><span>${index + 1}.</span> ${link(line, index)}</div>`)}</div>
    ${each(seed.below, (line, index) => `<div>${link(line, index)}</div>`)}</div>`,
  'embedded headlines': (
    seed,
  ) => `<main><h1>${asText(seed.title)}</h1><ul>${each(seed.dates, (line) => `<li><i></i>${line}</li>`)}</ul>
    <section><div><img src="/a.jpg" alt="${asText(seed.caption)}"></div><figure><img src="/a.jpg" alt=""><figcaption>${asText(seed.caption)}</figcaption></figure>
    <p>${asText(seed.caption)}</p>${bodyOf(seed, {
      paragraph: (text) => `<p><span>${asText(text)}</span></p>`,
      heading: (text) => `<h3><strong>${asText(text)}</strong></h3>`,
      headline: (text) =>
        `<blockquote><p>${link(text)}</p></blockquote><p><iframe title="${asText(text)}" src="/archives/7/embed"></iframe></p>`,
    })}<div><h3>${asText(seed.label)}</h3><ol>${each(seed.related, (line, index) => `<li>${link(line, index)}</li>`)}</ol></div></section>
    ${each(seed.below, (line, index) => `<h4>${link(line, index)}</h4>`)}</main>`,
};

function page({ title }: Seed, main: string): string {
  const menu = ['سياسة', 'اقتصاد', 'رياضة', 'ثقافة'];
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${asText(title)}</title></head>
    <body><nav><ul>${each(menu, (line, index) => `<li>${link(line, index)}</li>`)}</ul></nav>${main}<footer><p>جميع الحقوق محفوظة</p></footer></body></html>`;
}
