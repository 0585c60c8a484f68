/**
 * Puts kept images in the places that a saved article leaves for them.
 */
import { t } from '@/utils/i18n/i18n';
import type { SavedImage } from '@/utils/library/rows';

/** The addresses (`blob:`) of kept images in this page, by their hash; they live until `release`. */
export class ImageUrls {
  private readonly urls = new Map<string, string>();

  of({ hash, bytes, type }: SavedImage): string {
    const url = this.urls.get(hash) ?? URL.createObjectURL(new Blob([bytes], { type }));
    this.urls.set(hash, url);
    return url;
  }

  release(): void {
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
    this.urls.clear();
  }
}

/** Replaces each placeholder whose image is there. */
export function showKept(body: HTMLElement, images: ReadonlyMap<string, SavedImage | null>, urls: ImageUrls): void {
  for (const place of body.querySelectorAll<HTMLElement>('[data-part="image-placeholder"]')) {
    const kept = images.get(place.dataset.address ?? '');
    if (!kept) continue;
    const image = document.createElement('img');
    image.decoding = 'async';
    image.width = kept.width;
    image.height = kept.height;
    image.alt = place.dataset.description || t('article.image');
    image.src = urls.of(kept);
    place.replaceWith(image);
  }
}
