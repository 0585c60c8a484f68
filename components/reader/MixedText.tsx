/**
 * A line of an article outside its body, with the pieces isolated that the bidirectional algorithm would turn round.
 */
import type { ComponentChildren } from 'preact';
import type { Direction } from '@/utils/article/article';
import { isolatesIn } from '@/utils/text/isolates';

/** @param dir the direction that the line runs in */
export function MixedText({ text, dir }: { text: string; dir: Direction }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end, dir: own } of isolatesIn(text, dir)) {
    parts.push(
      text.slice(from, start),
      <bdi key={start} dir={own}>
        {text.slice(start, end)}
      </bdi>,
    );
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
