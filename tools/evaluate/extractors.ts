/** Warraq and its peers behind one signature, so that they are measured on the same pages in the same run. */
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { withPage } from '@/tools/open-page';
import { extractArticle } from '@/utils/article/extract';

/** What an extractor found. `text` has one block a line; `cpu` is in milliseconds, without parsing where the parser is ours (jsdom). */
export interface Extracted {
  text: string;
  title: string | null;
  byline: string | null;
  date: string | null;
  lang: string | null;
  dir: string | null;
  cpu: number;
}

export type Extractor = (html: string, url: string) => Promise<Extracted>;

export const EXTRACTORS: Record<string, Extractor> = {
  warraq: (html, url) =>
    withPage(html, url, async (document, reopen) => {
      const { value, cpu } = await timed(() => extractArticle(document, { url, reopen }));
      const text = value.blocks.map((block) => block.text).join('\n');
      const { title, byline, publishedAt: date, lang, dir } = value;
      return { text, title, byline, date, lang, dir, cpu };
    }),
  readability: (html, url) =>
    withPage(html, url, async (document) => {
      const { value, cpu } = await timed(() => new Readability(document).parse());
      return {
        text: await htmlToLines(value?.content ?? ''),
        title: value?.title ?? null,
        byline: value?.byline ?? null,
        date: value?.publishedTime ?? null,
        lang: value?.lang ?? null,
        dir: value?.dir ?? null,
        cpu,
      };
    }),
  defuddle: (html, url) =>
    withPage(html, url, async (document) => {
      const { value, cpu } = await timed(() => Defuddle(document, document.URL));
      const { title, author: byline, published: date, language: lang } = value;
      return { text: await htmlToLines(value.content ?? ''), title, byline, date, lang: lang ?? null, dir: null, cpu };
    }),
  extractus: async (html, url) => {
    const { value, cpu } = await timed(() => extractFromHtml(html, url));
    return {
      text: await htmlToLines(value?.content ?? ''),
      title: value?.title ?? null,
      byline: value?.author ?? null,
      date: value?.published ?? null,
      lang: null,
      dir: null,
      cpu,
    };
  },
};

async function timed<Value>(work: () => Value | Promise<Value>): Promise<{ value: Value; cpu: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const used = process.cpuUsage(before);
  return { value, cpu: (used.user + used.system) / 1000 };
}

const BLOCKS =
  /^(?:p|div|section|article|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|tr|td|th|figure|figcaption|header|footer|aside|main|nav|br|hr|caption|address|details|summary)$/;

/** The text of HTML with a line for each block, for peers that return HTML. */
function htmlToLines(html: string): Promise<string> {
  return withPage(html, null, ({ body }) => {
    const parts: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
      const block = node.nodeType === 1 && BLOCKS.test((node as Element).localName);
      if (block) parts.push('\n');
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
      if (block) parts.push('\n');
    };
    walk(body);
    return parts
      .join('')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  });
}
