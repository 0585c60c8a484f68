/**
 * What a link leads to, seen without leaving one's place: a footnote or a section in a card; of a link to elsewhere, where it goes; an image at
 * its full size.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '@/components/reader/go-to';
import { shownArticle } from '@/components/reader/shown-article';
import { Card } from '@/components/ui/Card';
import { t } from '@/utils/i18n/i18n';
import { ImageView } from './ImageView';
import { type InnerTarget, innerTarget } from './inner-target';
import { LinkTip } from './LinkTip';
import './peek.css';

/** Makes images of the text buttons that enlarge them; one inside a link leads where the link leads. */
function prepareImages(body: HTMLElement): void {
  for (const image of body.querySelectorAll('img')) {
    if (image.closest('a')) continue;
    image.tabIndex = 0;
    image.role = 'button';
    image.ariaLabel = [image.alt, t('reading.enlarge')].filter(Boolean).join(' · ');
  }
}

export function Peek() {
  const shown = shownArticle.value;
  const [note, setNote] = useState<{ target: InnerTarget; near: DOMRect } | null>(null);
  const [image, setImage] = useState<HTMLImageElement | null>(null);

  useEffect(() => {
    if (!shown) return;
    const { body } = shown;
    prepareImages(body);
    const act = (event: Event): boolean => {
      const element = event.target instanceof Element ? event.target : null;
      const link = element?.closest<HTMLElement>('a[data-to]');
      if (link) {
        const target = innerTarget(shown, link);
        if (target?.isBefore) goTo(shown.dom, target.span);
        else if (target) setNote({ target, near: link.getBoundingClientRect() });
        return target !== null;
      }
      if (!(element instanceof HTMLImageElement) || element.role !== 'button') return false;
      setImage(element);
      return true;
    };
    const controller = new AbortController();
    body.addEventListener('click', act, { signal: controller.signal });
    body.addEventListener(
      'keydown',
      (event) => {
        if ((event.key === 'Enter' || event.key === ' ') && act(event)) event.preventDefault();
      },
      { signal: controller.signal },
    );
    return () => {
      controller.abort();
      setNote(null);
    };
  }, [shown]);

  if (!shown) return null;
  return (
    <>
      <LinkTip body={shown.body} />
      {image && <ImageView image={image} onClose={() => setImage(null)} />}
      {note && (
        <PeekCard
          key={note.target.span.start}
          {...note}
          onClose={() => setNote(null)}
          onGo={() => goTo(shown.dom, note.target.span)}
        />
      )}
    </>
  );
}

/** A copy of what stands at the target; of a heading, with what stands under it. Links back and into the text would lead out of a copy. */
function copyOf({ element }: InnerTarget): Node[] {
  const under = /^H\d$/.test(element.tagName) ? element.nextElementSibling : null;
  const copies = [element, under].flatMap((part) => (part ? [part.cloneNode(true) as HTMLElement] : []));
  for (const copy of copies) {
    copy.removeAttribute('id');
    for (const link of copy.querySelectorAll('a[data-to]')) link.remove();
  }
  return copies.flatMap((copy) => (copy.tagName === 'LI' ? [...copy.childNodes] : [copy]));
}

interface CardProps {
  target: InnerTarget;
  near: DOMRect;
  onClose: () => void;
  onGo: () => void;
}

function PeekCard({ target, near, onClose, onGo }: CardProps) {
  const text = useRef<HTMLDivElement>(null);
  const { article } = shownArticle.value ?? {};
  useLayoutEffect(() => text.current?.replaceChildren(...copyOf(target)), [target]);
  return (
    <Card part="peek" label={t('reading.footnote')} near={near} onClose={onClose}>
      <div ref={text} class="peek-text" lang={article?.lang} dir={article?.dir} />
      <button
        type="button"
        class="button"
        data-action="go-there"
        onClick={() => {
          onClose();
          onGo();
        }}
      >
        {t('reading.goThere')}
      </button>
    </Card>
  );
}
