/** A block as the cleaning rules see it: its text, and what can be measured about it. */

import type { BlockNode } from '@/utils/article/blocks';
import { POST } from '@/utils/article/embeds';
import { fold } from '@/utils/text/fold';
import { letters } from '@/utils/text/letters';

export interface Candidate {
  node: BlockNode;
  /** Place among all blocks, removed ones too. */
  index: number;
  text: string;
  /** `fold(text)`: what lexicons are compared with. */
  folded: string;
  /** The folded text by its letters and digits alone. */
  key: string;
  words: number;
  /** Share of the letters that stand in links, 0 to 1. */
  linkShare: number;
  links: Element[];
  /** Whether the text ends as a sentence does. */
  sentence: boolean;
  /** Running text of an article: long enough, and not made of links. */
  solid: boolean;
  /** The page's element that the block was made from. */
  source: Element | null;
}

/** What the rules know about the page beside its blocks. */
export interface PageFacts {
  title: string;
  byline: string | null;
  siteNames: readonly string[];
  /** Host name of the page, without `www.`. */
  host: string;
}

const SENTENCE_END = /[.!?؟۔。！？…:][»”"'’)\]\s]*$/u;
const SOLID_WORDS = 12;
const LONG_WORDS = 28;

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words in any script; a letter of a script without spaces counts as half a word. */
export function countWords(text: string): number {
  const signs = text.match(WITHOUT_SPACES)?.length ?? 0;
  const rest = signs > 0 ? text.replace(WITHOUT_SPACES, ' ') : text;
  return Math.ceil(signs / 2) + (rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu)?.length ?? 0);
}

export function keyOf(text: string): string {
  return letters(fold(text));
}

/** @param sources from a block's element to the page's element, as `buildStructure` gives them. */
export function toCandidates(nodes: readonly BlockNode[], sources: ReadonlyMap<Element, Element>): Candidate[] {
  return nodes.map((node, index) => {
    const { text, kind } = node.block;
    const folded = fold(text);
    const all = [...node.element.querySelectorAll('a[href]')].filter((link) => link.closest(BLOCK) === node.element);
    // A link to a post or a video stands for it, as a part of the article: it counts as a sentence, not as a way out.
    const embed =
      all.length === 1 && POST.test(all[0]?.getAttribute('href') ?? '') && all[0]?.textContent?.trim() === text;
    const links = embed ? [] : all;
    const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    const linkShare = text.length === 0 ? 0 : Math.min(1, linked / text.length);
    const words = countWords(text);
    const sentence = embed || SENTENCE_END.test(text);
    const prose = kind === 'paragraph' || kind === 'quote' || kind === 'list-item';
    return {
      node,
      index,
      text,
      folded,
      key: letters(folded),
      words,
      linkShare,
      links,
      sentence,
      solid: prose && linkShare < 0.5 && (words >= LONG_WORDS || (words >= SOLID_WORDS && sentence)),
      source: sources.get(node.element) ?? null,
    };
  });
}

const BLOCK = 'p, li, dt, dd, h2, h3, h4, h5, h6, td, th, figcaption, caption, pre, blockquote, div';

/** Whether a link leads to a page of the same site (a relative one, or one of its host or a part of it). */
export function isInternal(link: Element, host: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href)) return true;
  const other = new URL(href).hostname.replace(/^www\./, '');
  return host === '' || other === host || other.endsWith(`.${host}`) || host.endsWith(`.${other}`);
}
