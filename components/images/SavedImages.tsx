/**
 * The images of a saved article: shows those that are kept and, of the others, where they are and how they come too.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shownArticle } from '@/components/reader/shown-article';
import { Icon } from '@/components/ui/Icon';
import { toast } from '@/components/ui/Toast';
import { useLive } from '@/components/ui/use-live';
import type { Article } from '@/utils/article/article';
import { imageAddresses } from '@/utils/article/image-addresses';
import { messageFor, report } from '@/utils/extension/errors';
import { allowHosts, wantImages } from '@/utils/extension/wanted-images';
import { t } from '@/utils/i18n/i18n';
import { listOf } from '@/utils/i18n/list';
import { ImageUrls, showKept } from './show-kept';
import './saved-images.css';

interface Props {
  id: string;
  article: Article;
}

/** As many hosts are named; the browser's own question names all. */
const NAMED = 4;

/** After this, what has not come will not come, in milliseconds. */
const PATIENCE = 20_000;

export function SavedImages({ id, article }: Props) {
  const live = useLive((library) => library.imagesOf(id), [id]);
  const images = live.state === 'ready' ? live.value : null;
  const urls = useRef(new ImageUrls());
  const shown = shownArticle.value;
  useEffect(() => () => urls.current.release(), []);
  useEffect(() => {
    if (shown && images) showKept(shown.body, images, urls.current);
  }, [shown, images]);

  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setAsked(false), PATIENCE);
    return () => clearTimeout(timer);
  }, [asked]);
  const missing = useMemo(
    () => (images ? imageAddresses(article.html).filter((address) => !images.has(address)) : []),
    [article.html, images],
  );
  if (missing.length === 0) return null;
  const hosts = [...new Set(missing.map((address) => new URL(address).hostname))];

  async function fetchThem(): Promise<void> {
    try {
      if (!(await allowHosts(missing))) return;
      setAsked(true);
      await wantImages(id, article);
    } catch (error) {
      toast.value = { text: t(messageFor(report(error, 'fetching images'))) };
    }
  }

  return (
    <p class="missing-images" data-part="missing-images">
      <Icon name="image" />
      <span>{t('library.images.missing', { count: missing.length, hosts: listOf(hosts.slice(0, NAMED)) })}</span>
      <button type="button" class="button button-done" data-action="save-images" aria-busy={asked} onClick={fetchThem}>
        {t(asked ? 'library.images.fetching' : 'library.images.save')}
      </button>
    </p>
  );
}
