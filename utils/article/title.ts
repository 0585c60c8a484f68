/** An article's title, without the site's name around it. */
import { letters } from '@/utils/text/letters';

const SEPARATOR = /\s+[-–—|·•»«›‹:/\\]+\s+|\s*[|»›]\s*/g;
const MAX_TITLE = 512;

/** Where a title is said, most trusted first. */
interface TitleSources {
  /** JSON-LD, Open Graph, Twitter and the like. */
  declared: readonly (string | null)[];
  /** The texts of the page's `h1` elements and of headings marked as the headline. */
  headings: readonly string[];
  documentTitle: string;
  /** Every name the page gives its site, and its host. */
  siteNames: readonly string[];
}

/**
 * The title. A heading that all or most of a declared title repeats is the title as the reader saw it; else the first declared one
 * counts, with the site's name cut off either end.
 */
export function chooseTitle(sources: TitleSources): string {
  const declared = [...sources.declared, sources.documentTitle]
    .map((title) => tidy(title ?? ''))
    .filter((title) => title.length > 0);
  const cut = declared.map((title) => withoutSiteName(title, sources.siteNames));
  const headings = sources.headings.map(tidy).filter((heading) => heading.length > 0);
  for (const title of cut) {
    const same = headings.find((heading) => letters(heading) === letters(title));
    if (same) return same;
  }
  const within = headings.find(
    (heading) =>
      letters(heading).length >= 12 &&
      !sources.siteNames.some((name) => letters(name) === letters(heading)) &&
      declared.some(
        (title) => letters(title).startsWith(letters(heading)) || letters(title).endsWith(letters(heading)),
      ),
  );
  if (within) return within;
  const main = headings[0] ?? '';
  // The page's own heading says the same in fewer words, or in another order: that is what the reader saw.
  if (cut.some((title) => isMostOf(main, title))) return main;
  return cut.find((title) => title.length > 0) ?? headings[0] ?? '';
}

const MOST = 0.75;

/** Whether a heading has most of a title's words and no other. */
function isMostOf(heading: string, title: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  const [own, all] = [words(heading), words(title)];
  return own.size >= 4 && own.size >= all.size * MOST && [...own].every((word) => all.has(word));
}

/** Cuts parts that are a name of the site off the ends of a title. */
function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(letters).filter((name) => name.length >= 2);
  const parts: { text: string; separator: string }[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), separator: match[0] });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), separator: '' });
  const isName = (text: string): boolean => {
    const key = letters(text);
    return (
      key === '' ||
      names.some(
        (name) =>
          key === name ||
          (name.length >= 4 && key.length <= name.length + 12 && (key.startsWith(name) || key.endsWith(name))),
      )
    );
  };
  while (parts.length > 1 && isName(parts.at(-1)?.text ?? '')) parts.pop();
  while (parts.length > 1 && isName(parts[0]?.text ?? '')) parts.shift();
  return parts
    .map((part, index) => (index < parts.length - 1 ? part.text + part.separator : part.text))
    .join('')
    .trim();
}

function tidy(title: string): string {
  return title
    .slice(0, MAX_TITLE)
    .replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .replace(/[\u202A-\u202E\u00AD]/g, '')
    .trim();
}
