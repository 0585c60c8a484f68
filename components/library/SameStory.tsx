/**
 * A word under an open article that the library has its story from other sources too.
 */
import { Icon } from '@/components/ui/Icon';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { listOf } from '@/utils/i18n/list';
import './same-story.css';

/** As many sources are named. */
const NAMED = 4;

export function SameStory({ id }: { id: string }) {
  const live = useLive((library) => library.sameStory(id), [id]);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  const sources = [...new Set(live.value.map(({ siteName, host }) => siteName ?? host))];
  return (
    <p class="same-story" data-part="same-story">
      <Icon name="copy" />
      {t('story.also', { sources: listOf(sources.slice(0, NAMED)) })}
      <a class="button button-done" href={`/reader.html#/story/${id}`} data-action="compare">
        {t('story.compare')}
      </a>
    </p>
  );
}
