/**
 * Where one can go in an article: its headings, and the reader's highlights with their notes.
 */
import { NotesList } from '@/components/notes/NotesList';
import { Outline } from '@/components/outline/Outline';
import './contents.css';

/** @param onGone is told that the reader has gone somewhere */
export function Contents({ onGone }: { onGone?: (() => void) | undefined }) {
  return (
    <div class="contents">
      <Outline onGone={onGone} />
      <NotesList onGone={onGone} />
    </div>
  );
}
