/**
 * On a person's card: that the library knows them too, and the way to their page.
 */
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { peopleNamed } from '@/utils/library/people/person-queries';

export function InLibrary({ name, url }: { name: string; url: string }) {
  const found = useLive(() => peopleNamed(name, url), [name, url]);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <p data-part="in-library">
      {found.value.map(({ id, name: known, articles }) => (
        <a key={id} class="button button-done" href={`/reader.html#/person/${id}`} target="_blank" rel="noopener">
          {t('everyone.inLibrary')} <bdi>{known}</bdi> · {t('library.count', { count: articles })}
        </a>
      ))}
    </p>
  );
}
