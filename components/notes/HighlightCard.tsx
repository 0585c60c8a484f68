/**
 * The card of a highlight: its kind, the note on it, and its end. What is written is kept as it is written; an undo is offered when the card
 * closes.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { shownArticle } from '@/components/reader/shown-article';
import { Card } from '@/components/ui/Card';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import type { SavedHighlight } from '@/utils/library/rows';
import { ColourChoice } from './ColourChoice';
import { editHighlight, offerBefore, openHighlight, removeHighlight } from './note-actions';
import { placedHighlights } from './placed-highlights';
import './highlight-card.css';

/** Keys rest this long before a note is written down. */
const REST_MS = 300;

export function HighlightCard() {
  const open = openHighlight.value;
  const placed = open && placedHighlights.value.find(({ saved }) => saved.id === open.id);
  if (!open || !placed) return null;
  return <OpenCard key={open.id} saved={placed.saved} near={open.near} />;
}

function OpenCard({ saved, near }: { saved: SavedHighlight; near: DOMRect }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(saved);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const shown = shownArticle.value;

  const keep = async () => {
    clearTimeout(timer.current);
    const note = field.current?.value.trim() ?? '';
    if (note !== saved.note) await editHighlight(saved.id, { note });
    return note;
  };
  const close = async () => {
    openHighlight.value = null;
    const { note, colour } = before.current;
    if ((await keep()) !== note || saved.colour !== colour) offerBefore(before.current);
  };

  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <Card part="highlight-card" label={t('notes.title')} near={near} onClose={close}>
      <blockquote lang={shown?.article.lang} dir={shown?.article.dir}>
        <span class="swatch" data-colour={saved.colour}>
          {saved.exact}
        </span>
      </blockquote>
      <fieldset class="highlight-colours">
        <legend class="visually-hidden">{t('notes.colours')}</legend>
        <ColourChoice chosen={saved.colour} onChoose={(colour) => editHighlight(saved.id, { colour })} />
      </fieldset>
      <textarea
        ref={field}
        name="note"
        dir="auto"
        rows={4}
        aria-label={t('notes.note')}
        placeholder={t('notes.add')}
        defaultValue={saved.note}
        onInput={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, REST_MS);
        }}
      />
      <footer>
        <button
          type="button"
          class="button"
          data-action="delete-highlight"
          onClick={() => {
            openHighlight.value = null;
            removeHighlight(saved.id);
          }}
        >
          <Icon name="delete" />
          {t('notes.delete')}
        </button>
        <button type="button" class="button button-primary" data-action="note-done" onClick={close}>
          {t('notes.done')}
        </button>
      </footer>
    </Card>
  );
}
