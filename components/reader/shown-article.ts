/**
 * The article on the screen, for whatever acts on it from outside: tools, panels, shortcuts. A page shows one article at a time.
 */
import { signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import type { ArticleDom } from './article-dom';
import type { Loaded } from './load-article';

export interface ShownArticle {
  article: Article;
  dom: ArticleDom;
  /** The element that holds the text. */
  body: HTMLElement;
}

/** Set anew whenever the text is put on the screen anew; null while there is none. */
export const shownArticle = signal<ShownArticle | null>(null);

/** The open article with all that is known of it, as saving takes it. */
export const openReading = signal<Loaded | null>(null);
