/** What stands on the page twice: the title, captions, pull quotes, whole blocks. */
import { countWords, keyOf } from './candidate';
import { bodyRange, type Rule } from './rule';

/** Shares of words that two texts have in common, of all their words. */
function similarity(a: string, b: string): number {
  const first = new Set(a.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  const second = new Set(b.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return shared / Math.max(1, first.size + second.size - shared);
}

/** The title again: as a heading or a line above the text, or anywhere when it is the same to the letter. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  find(blocks, { title }) {
    const key = keyOf(title);
    const words = countWords(title);
    if (key.length < 8) return [];
    const { first } = bodyRange(blocks);
    const folded = title.toLowerCase();
    return blocks.filter((block, index) => {
      if (block.key === key) return true;
      if (block.words > words + 6 || block.words < words - 6) return false;
      if (block.key.includes(key)) return index <= first + 1 || !block.sentence;
      if (index > first) return false;
      return (
        (block.key.length > 12 && key.includes(block.key) && block.key.length > key.length * 0.6) ||
        similarity(block.text.toLowerCase(), folded) >= 0.75
      );
    });
  },
};

/** A caption said again as a paragraph, and a caption given twice. */
export const repeatedCaption: Rule = {
  name: 'repeated-caption',
  find(blocks) {
    const captions = blocks.filter((block) => block.node.block.kind === 'caption');
    return blocks.filter((block) => {
      if (block.key.length < 10) return false;
      if (block.node.block.kind === 'caption')
        return captions.some((other) => other.index < block.index && other.key === block.key);
      if (block.node.block.kind !== 'paragraph') return false;
      return captions.some((caption) => near(caption.key, block.key) && Math.abs(caption.index - block.index) <= 6);
    });
  },
};

/** One is the other, with at most a credit more. */
function near(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 10 && short.length >= long.length * 0.65 && long.startsWith(short);
}

/** The alternative text of an image, written out under it as if it were a paragraph. */
export const repeatedAlternative: Rule = {
  name: 'repeated-alternative',
  find(blocks) {
    return blocks.filter((block) => {
      if (block.node.block.kind !== 'paragraph' || block.words < 4 || block.words > 40) return false;
      const before = block.node.element.previousElementSibling;
      const after = block.node.element.nextElementSibling;
      return [before, after].some(
        (figure) =>
          figure?.localName === 'figure' &&
          figure.querySelector('figcaption') &&
          keyOf(figure.querySelector('img')?.getAttribute('alt') ?? '') === block.key,
      );
    });
  },
};

/** A block that was there before, word for word. */
export const repeatedBlock: Rule = {
  name: 'repeated-block',
  find(blocks) {
    const { first } = bodyRange(blocks);
    const seen = new Map<string, number>();
    return blocks.filter((block, index) => {
      const { kind } = block.node.block;
      if (kind === 'table-cell' || kind === 'code' || kind === 'heading' || block.words < 6) return false;
      const known = seen.get(block.key);
      seen.set(block.key, index);
      if (known === undefined) return false;
      // Running text that comes again is a refrain, unless it follows at once or was the line under the title.
      return !block.solid || index - known <= (known <= first ? 3 : 1);
    });
  },
};

/** A sentence of the text, set apart to catch the eye. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  find(blocks) {
    const { first } = bodyRange(blocks);
    const texts = blocks.filter((block) => block.solid);
    return blocks.filter((block, index) => {
      const { kind } = block.node.block;
      if (
        index <= first ||
        block.words < 6 ||
        block.words > 45 ||
        !(kind === 'quote' || (kind === 'paragraph' && !block.sentence))
      )
        return false;
      return texts.some(
        (text) => text !== block && text.key.length > block.key.length * 1.2 && text.key.includes(block.key),
      );
    });
  },
};
