/**
 * Mozilla's Readability with the settings that Arabic pages need: a tokeniser that knows letters beyond ASCII, a threshold that short
 * items pass, and retries that copy nodes instead of writing HTML, so that no page policy (Trusted Types) stands in their way.
 */
import Readability from '@mozilla/readability/Readability.js';

/** What `@mozilla/readability`'s types leave out: its table of patterns, and the step that readies a document. */
type Options = NonNullable<ConstructorParameters<typeof Readability<Element>>[1]>;
interface Internals {
  REGEXPS: Record<string, RegExp>;
  _prepDocument(): void;
}

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
 * @param again makes the copy once more, for a further try.
 * @returns Readability's `div` around the article, or `null` when it finds no text at all.
 */
export function runReadability(clone: Document, known: Known, again: () => Document): Element | null {
  const first = parseWith(clone, known, again, SHORT);
  if (first && lengthOf(first) >= DEFAULT) return first;
  const second = parseWith(again(), known, again, DEFAULT);
  return second && (!first || lengthOf(second) >= MUCH_LONGER * lengthOf(first)) ? second : first;
}

/**
 * Steps of Readability that are done elsewhere: images before it, title and byline from the page as a whole, both taken out of the text by
 * rules that keep a log. The build leaves their code out of the injected script (`tools/build/lean-readability.ts`).
 */
const ownSteps = ({ title, byline }: Known) => ({
  _unwrapNoscriptImages: () => undefined,
  _fixLazyImages: () => undefined,
  _getArticleMetadata: () => ({ title, byline }),
});

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}

function parseWith(clone: Document, known: Known, again: () => Document, charThreshold: number): Element | null {
  const options: Options = {
    charThreshold,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  };
  const reader = new Readability<Element>(clone, options);
  const { REGEXPS } = Readability.prototype as unknown as Internals;
  const internals = reader as unknown as Internals;
  internals.REGEXPS = { ...REGEXPS, tokenize: TOKENISER };
  Object.assign(internals, ownSteps(known));
  // Before each further try Readability writes the body's HTML back as it was. Here writing puts a copy of the nodes there: the same
  // effect without a serialiser and a parser, which a page's policy (Trusted Types) may forbid.
  const { body } = clone;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: () => {
      body.replaceChildren(...again().body.childNodes);
      internals._prepDocument();
    },
  });
  try {
    return reader.parse()?.content ?? null;
  } finally {
    Reflect.deleteProperty(body, 'innerHTML');
  }
}
