/**
 * The article's text: its HTML, sanitised again on the way to the screen, with images as the page has them or, of a saved copy, places
 * for those that are kept (`components/images`).
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, Direction } from '@/utils/article/article';
import { parseArticleHtml } from '@/utils/article/sanitize';
import { t } from '@/utils/i18n/i18n';
import type { Edit } from '@/utils/text/display';
import { articleDom } from './article-dom';
import type { ShowFixControls } from './fixing';
import { prepareInnerLinks } from './inner-links';
import { setDirections } from './set-directions';
import { showEdits } from './show-edits';
import { shownArticle } from './shown-article';

interface Props {
  article: Article;
  images: 'remote' | 'none';
  /** What the reader chose against the text's own direction. */
  chosenDir: Direction | null;
  /** What the text shows otherwise than it is written. */
  edits: readonly Edit[];
  /** While the reader corrects the text. */
  fix: ShowFixControls | null;
}

/** Stands where an image would be, with its description for those who cannot see it. */
function placeholderFor(image: HTMLImageElement): HTMLElement {
  const place = document.createElement('span');
  place.dataset.part = 'image-placeholder';
  const description = image.alt.trim();
  Object.assign(place.dataset, { address: image.dataset.address ?? '', description });
  place.append(isolated(t('article.imageNotKept')));
  if (description) place.append(' · ', isolated(description));
  return place;
}

/** Text of the interface inside the article, or the other way round: each in its own direction. */
function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

function prepareImages(root: HTMLElement): void {
  for (const image of root.querySelectorAll('img')) {
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    if (!image.hasAttribute('src')) image.replaceWith(placeholderFor(image));
    else image.addEventListener('error', () => image.replaceWith(placeholderFor(image)), { once: true });
  }
}

export function ArticleBody({ article, images, chosenDir, edits, fix }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const body = host.current;
    if (!body) return;
    const fragment = parseArticleHtml(article.html, { images });
    setDirections(fragment, article.dir, chosenDir);
    const dom = articleDom(fragment);
    body.replaceChildren(fragment);
    prepareImages(body);
    prepareInnerLinks(body);
    fix?.(body, dom);
    shownArticle.value = { article, dom, body };
    return () => {
      shownArticle.value = null;
    };
  }, [article, images, chosenDir, fix]);
  useLayoutEffect(() => {
    const shown = shownArticle.peek();
    if (shown) showEdits(shown.dom, edits);
  }, [article, images, chosenDir, fix, edits]);
  return <div ref={host} class="article-body" data-part="body" />;
}
