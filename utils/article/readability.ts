/**
 * Mozilla's Readability with the settings that Arabic pages need: a tokeniser that knows letters beyond ASCII, a threshold that short
 * items pass, and retries that copy nodes instead of writing HTML, so that no page policy (Trusted Types) stands in their way.
 */
import { Readability } from '@mozilla/readability';

/** What `@mozilla/readability`'s types leave out: the table of patterns that its prototype carries. */
type Options = NonNullable<ConstructorParameters<typeof Readability<Element>>[1]>;
interface Internals {
  REGEXPS: Record<string, RegExp>;
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

/**
 * Finds the article in `clone`, which is changed on the way. Classes are kept, since the cleaning after it reads them.
 * @returns Readability's `div` around the article, or `null` when it finds no text at all.
 */
export function runReadability(clone: Document): Element | null {
  const body = clone.body?.cloneNode(true);
  const first = parseWith(clone, SHORT);
  if (!body || !clone.body || (first && lengthOf(first) >= DEFAULT)) return first;
  clone.body.replaceWith(body);
  const second = parseWith(clone, DEFAULT);
  return second && (!first || lengthOf(second) >= MUCH_LONGER * lengthOf(first)) ? second : first;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}

function parseWith(clone: Document, charThreshold: number): Element | null {
  const options: Options = {
    charThreshold,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  };
  const reader = new Readability<Element>(clone, options);
  const { REGEXPS } = Readability.prototype as unknown as Internals;
  (reader as unknown as Internals).REGEXPS = { ...REGEXPS, tokenize: TOKENISER };
  if (clone.body) copyInsteadOfParsing(clone.body);
  return reader.parse()?.content ?? null;
}

/**
 * Readability takes `body.innerHTML` before each try and writes it back before the next. Here reading sets a copy of the nodes aside and
 * writing puts a copy of them back: the same effect without a serialiser and a parser.
 */
function copyInsteadOfParsing(body: HTMLElement): void {
  let kept: DocumentFragment | null = null;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get(): string {
      kept = body.ownerDocument.createDocumentFragment();
      for (const child of body.childNodes) kept.append(child.cloneNode(true));
      return '';
    },
    set(): void {
      if (kept) body.replaceChildren(...kept.cloneNode(true).childNodes);
    },
  });
}
