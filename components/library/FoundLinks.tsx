/**
 * Kept links that answer the search, under the articles that do.
 */
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { findLinks } from '@/utils/library/search/found-links';
import { LinkRow } from './LinkRow';
import { typed } from './search-state';

/** Who looks for more of them types another word. */
const SHOWN = 10;

export function FoundLinks() {
  const query = typed.value;
  const found = useLive(() => findLinks(query, SHOWN), [query]);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <section data-part="found-links">
      <h2 class="found-links-head">{t('search.links')}</h2>
      <ul class="link-rows">
        {found.value.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </section>
  );
}
