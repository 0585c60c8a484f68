/**
 * Mozilla's Readability with the settings that Arabic pages need: a tokeniser that knows letters beyond ASCII, a threshold that short
 * items pass, and retries that copy nodes instead of writing HTML, so that no page policy (Trusted Types) stands in their way.
 */
import Readability from '@mozilla/readability/Readability.js';

/** What `@mozilla/readability`'s types leave out: its table of patterns, its steps, and the tries that gave too little text. */
type Options = NonNullable<ConstructorParameters<typeof Readability<Element>>[1]>;
interface Try {
  articleContent: Element;
  textLength: number;
}
interface Internals {
  _textSimilarity(title: string, heading: string): number;
  REGEXPS: { byline: RegExp } & Record<string, RegExp>;
  _attempts: Try[];
  _flags: number;
  _prepDocument(): void;
  _postProcessContent(article: Element): void;
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(element: Element): boolean;
}
const ORIGINAL = Readability.prototype as unknown as Internals;

/** Words in any script; Readability's own `/\W+/g` takes every Arabic letter for a separator. */
const TOKENISER = /[^\p{L}\p{M}\p{N}_]+/u;
/**
 * Readability's default of 500 characters sends short Arabic items into a weaker second pass that keeps the boxes around them; 250 takes
 * a teaser for the article on some long pages. So a result between the two is compared with what the default gives.
 */
const SHORT = 250;
const DEFAULT = 500;
/** The default's result is the better one when it is this many times as long. */
const MUCH_LONGER = 3;

/** What is known of the article before its text is. */
interface Known {
  title: string;
  byline: string | null;
}

/**
 * Finds the article in `clone`, which is changed on the way. Classes are kept, since the cleaning after it reads them.
 * @param again gives the copy as it was, for a further try; it is only read.
 * @returns Readability's `div` around the article, or `null` when it finds no text at all.
 */
export function runReadability(clone: Document, known: Known, again: () => Document): Element | null {
  const { content, tries, internals } = parseWith(clone, known, again);
  const short = tries.find(({ textLength }) => textLength >= SHORT)?.articleContent;
  if (!short || short === content) return content;
  internals._postProcessContent(short);
  if (lengthOf(short) >= DEFAULT) return short;
  return content && lengthOf(content) >= MUCH_LONGER * lengthOf(short) ? content : short;
}

/**
 * Steps of Readability that are done elsewhere: images and scripts before it, title and byline from the page as a whole, both taken out of
 * the text by rules that keep a log, and attributes of style by `buildStructure`. The build leaves their code out of the injected script (`tools/build/lean-readability.ts`).
 */
const ownSteps = ({ title, byline }: Known) => ({
  _unwrapNoscriptImages: () => undefined,
  _fixLazyImages: () => undefined,
  _getArticleMetadata: () => ({ title, byline }),
  _removeScripts: () => undefined,
  _cleanStyles: () => undefined,
});

/** What the original asks of every element at the price of its style or of all its text: the same answers, with what is cheap to ask first. */
const QUICKER = {
  _isProbablyVisible(this: Internals, element: Element): boolean {
    const asks = ['style', 'hidden', 'aria-hidden'].some((name) => element.hasAttribute(name));
    return !asks || ORIGINAL._isProbablyVisible.call(this, element);
  },
  _isValidByline(this: Internals, element: Element, names: string): boolean {
    return (
      (element.getAttribute('rel') === 'author' ||
        element.getAttribute('itemprop')?.includes('author') ||
        this.REGEXPS.byline.test(names)) === true && ORIGINAL._isValidByline.call(this, element, names)
    );
  },
  _isElementWithoutContent(this: Internals, element: Element): boolean {
    return !hasText(element) && ORIGINAL._isElementWithoutContent.call(this, element);
  },
};

function hasText(parent: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 ? /\S/.test((node as Text).data) : hasText(node)) return true;
  }
  return false;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}

/** Readability's answer by its default threshold, and its tries that stayed below, in order. */
function parseWith(
  clone: Document,
  known: Known,
  again: () => Document,
): { content: Element | null; tries: readonly Try[]; internals: Internals } {
  const options: Options = {
    charThreshold: DEFAULT,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  };
  const reader = new Readability<Element>(clone, options);
  const internals = reader as unknown as Internals;
  internals.REGEXPS = { ...ORIGINAL.REGEXPS, tokenize: TOKENISER };
  const tries: Try[] = [];
  Object.assign(internals, ownSteps(known), QUICKER);
  // Readability asks only whether the heading's words are in the title, which loses sub-headings of a word or two.
  const likeness = internals._textSimilarity.bind(internals);
  internals._textSimilarity = (title, heading) => Math.min(likeness(title, heading), likeness(heading, title));
  // In the end Readability sorts its own list by length; here they stay in order.
  internals._attempts.push = (one) => {
    tries.push(one);
    return Array.prototype.push.call(internals._attempts, one);
  };
  // Before each further try Readability writes the body's HTML back as it was. Here writing puts a copy of the nodes there: the same
  // effect without a serialiser and a parser, which a page's policy (Trusted Types) may forbid.
  const { body } = clone;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: () => {
      // After the last try nothing is read any more.
      if (internals._flags === 0) return;
      body.replaceChildren(...again().body.cloneNode(true).childNodes);
      internals._prepDocument();
    },
  });
  try {
    return { content: reader.parse()?.content ?? null, tries, internals };
  } finally {
    Reflect.deleteProperty(body, 'innerHTML');
  }
}
