/**
 * An image of the article as large as the window allows, with its caption. Escape, a click beside it or its button close it, and the focus goes
 * back to the image in the text.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownArticle } from '@/components/reader/shown-article';
import { IconButton } from '@/components/ui/IconButton';
import { t } from '@/utils/i18n/i18n';

interface Props {
  image: HTMLImageElement;
  onClose: () => void;
}

export function ImageView({ image, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { lang, dir } = shownArticle.value?.article ?? {};
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    shown.showModal();
    // What is not on the picture, its caption or the button is on the dialog itself: its edge, or what lies around it.
    const onClick = (event: MouseEvent) => {
      if (event.target === shown) shown.close();
    };
    shown.addEventListener('click', onClick);
    return () => shown.removeEventListener('click', onClick);
  }, []);
  return (
    <dialog
      ref={dialog}
      class="image-view"
      data-part="image-view"
      aria-label={image.alt || t('reading.image')}
      onClose={() => {
        onClose();
        image.focus({ preventScroll: true });
      }}
    >
      <figure lang={lang} dir={dir}>
        <img src={image.currentSrc || image.src} alt={image.alt} referrerpolicy="no-referrer" />
        {caption && <figcaption>{caption}</figcaption>}
      </figure>
      <IconButton action="close-image" icon="close" label={t('action.close')} onClick={() => dialog.current?.close()} />
    </dialog>
  );
}
