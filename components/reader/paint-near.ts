/**
 * Paints spans of the shown text as CSS highlights: over the text, never a node in it, so that an Arabic word's letters stay joined. Those far
 * off the screen are not painted: of a long article's thousands, each would cost time at every frame.
 */
import type { Span } from '@/utils/text/span';
import { type ArticleDom, elementAt, rangeOf } from './article-dom';

/** How far off the window a paragraph may be that is painted already: more than is scrolled in a frame. */
const AROUND = '150% 0px';

/** Paints a range; what it gives takes it off. */
function paint(highlight: Highlight, range: Range | null): () => void {
  if (!range) return () => {};
  highlight.add(range);
  return () => highlight.delete(range);
}

/**
 * Paints spans as their paragraphs come near the window, until the returned function is called.
 * @param spans by the name of the highlight that they get
 */
export function paintNear(dom: ArticleDom, spans: Readonly<Record<string, readonly Span[]>>): () => void {
  const paragraphs = new Map<Element, { highlight: Highlight; span: Span }[]>();
  for (const [name, own] of Object.entries(spans)) {
    const highlight = new Highlight();
    CSS.highlights.set(name, highlight);
    for (const span of own) {
      const element = elementAt(dom, span.start);
      const others = element && paragraphs.get(element);
      if (others) others.push({ highlight, span });
      else if (element) paragraphs.set(element, [{ highlight, span }]);
    }
  }
  const painted = new Map<Element, (() => void)[]>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        for (const unpaint of painted.get(target) ?? []) unpaint();
        const near = isIntersecting ? (paragraphs.get(target) ?? []) : [];
        painted.set(
          target,
          near.map(({ highlight, span }) => paint(highlight, rangeOf(dom, span))),
        );
      }
    },
    { rootMargin: AROUND },
  );
  for (const element of paragraphs.keys()) observer.observe(element);
  return () => {
    observer.disconnect();
    for (const name of Object.keys(spans)) CSS.highlights.delete(name);
  };
}
