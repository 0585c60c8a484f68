/**
 * The highlights of the article with their notes: each leads to its place, can be edited and deleted. Those whose words are no longer in the
 * text stand at the end.
 */
import { goTo } from '@/components/reader/go-to';
import { shownArticle } from '@/components/reader/shown-article';
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';
import type { SavedHighlight } from '@/utils/library/rows';
import type { Span } from '@/utils/text/span';
import { openHighlight, removeHighlight } from './note-actions';
import { type PlacedHighlight, placedHighlights } from './placed-highlights';
import './notes-list.css';

/** @param onGone is told that the reader has gone to a highlight */
export function NotesList({ onGone }: { onGone?: (() => void) | undefined }) {
  const shown = shownArticle.value;
  if (!shown) return null;
  const placed = placedHighlights.value;
  const orphans = placed.filter(({ span }) => !span);
  const go = (span: Span) => {
    onGone?.();
    goTo(shown.dom, span);
  };
  return (
    <section class="notes" data-part="notes" aria-label={t('notes.title')}>
      <h2>{placed.length > 0 ? t('notes.listed', { count: placed.length }) : t('notes.title')}</h2>
      {placed.length === 0 && <p class="notes-hint">{t('notes.none')}</p>}
      <Notes placed={placed.filter(({ span }) => span)} onGo={go} />
      {orphans.length > 0 && (
        <section data-part="orphans">
          <h3>{t('notes.orphans')}</h3>
          <p class="notes-hint">{t('notes.orphanHint')}</p>
          <Notes placed={orphans} onGo={go} />
        </section>
      )}
    </section>
  );
}

interface NotesProps {
  placed: readonly PlacedHighlight[];
  onGo: (span: Span) => void;
}

function Notes({ placed, onGo }: NotesProps) {
  const { lang, dir } = shownArticle.value?.article ?? {};
  if (placed.length === 0) return null;
  return (
    <ul>
      {placed.map(({ saved, span }) => (
        <li key={saved.id} data-id={saved.id}>
          <button
            type="button"
            class="notes-quote"
            data-action="go-to-highlight"
            disabled={!span}
            onClick={() => span && onGo(span)}
          >
            <span class="swatch" data-colour={saved.colour} lang={lang} dir={dir}>
              {saved.exact}
            </span>
          </button>
          {saved.note && (
            <p class="notes-note" data-part="note" dir="auto">
              {saved.note}
            </p>
          )}
          <NoteTools saved={saved} />
        </li>
      ))}
    </ul>
  );
}

function NoteTools({ saved }: { saved: SavedHighlight }) {
  return (
    <span class="notes-tools">
      <IconButton
        action="edit-highlight"
        icon="note"
        label={t('notes.edit')}
        size={16}
        onClick={(event) => {
          openHighlight.value = { id: saved.id, near: event.currentTarget.getBoundingClientRect() };
        }}
      />
      <IconButton
        action="delete-highlight"
        icon="delete"
        label={t('notes.delete')}
        size={16}
        onClick={() => removeHighlight(saved.id)}
      />
    </span>
  );
}
