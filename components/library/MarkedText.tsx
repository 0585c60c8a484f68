/**
 * A text with some of its words marked, each whole.
 */
import type { Span } from '@/utils/text/span';

export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  let end = 0;
  const pieces = marks.flatMap((span) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return [before, <mark key={span.start}>{text.slice(span.start, span.end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
