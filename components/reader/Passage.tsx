/**
 * Words of the article outside its body, in a summary, a list, a card: shown as the body shows them, in their own direction.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Direction } from '@/utils/article/article';
import { blockDirection } from '@/utils/text/direction';
import type { Edit } from '@/utils/text/display';
import { editsWithin, showText } from '@/utils/text/shown-text';
import type { Span } from '@/utils/text/span';
import { MixedText } from './MixedText';

/** How the article around a passage is shown. */
export const PassageContext = createContext<{ dir: Direction; edits: readonly Edit[] }>({ dir: 'rtl', edits: [] });

interface Props {
  /** The article's. */
  text: string;
  span: Span;
}

export function Passage({ text, span }: Props) {
  const { dir, edits } = useContext(PassageContext);
  const written = text.slice(span.start, span.end);
  const own = blockDirection(written, dir);
  return (
    <span dir={own}>
      <MixedText text={showText(written, editsWithin(edits, span)).shown} dir={own} />
    </span>
  );
}
