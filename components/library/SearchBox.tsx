/**
 * The library's search box: it finds as one types, and says when the index is still being made or cannot be had.
 */
import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';
import { indexState, search, startSearch, typed } from './search-state';
import './search.css';

/** Fewer articles are taken in before anybody has read that they are. */
const WORTH_SAYING = 40;

export function SearchBox() {
  useEffect(startSearch, []);
  return (
    <search class="search" data-part="search">
      <Icon name="search" />
      <input
        type="search"
        dir={typed.value ? 'auto' : undefined}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={typed.value}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <p class="search-state" role="status" data-part="search-state">
        {stateOfIndex()}
      </p>
    </search>
  );
}

function stateOfIndex(): string | null {
  const state = indexState.value;
  if (state?.phase === 'unavailable') return t('search.unavailable');
  if (state && state.waiting > WORTH_SAYING) return t('search.building', { count: state.waiting });
  return null;
}
