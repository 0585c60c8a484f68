/**
 * Narrows the list: by site, tag, person, language, time of publication, length.
 */
import { useState } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import { locale, type MessageKey, t } from '@/utils/i18n/i18n';
import type { ListQuery } from '@/utils/library/list-query';
import { NO_FILTER } from '@/utils/library/list-query';
import { askFor, isFiltered } from './list-state';
import { TagTools } from './TagTools';
import './filter-bar.css';

const DAY = 86_400_000;
const DAYS = { 1: 'library.since.1', 7: 'library.since.7', 31: 'library.since.31', 365: 'library.since.365' } as const;

const MINUTES: Record<string, { range: readonly [number, number]; label: MessageKey }> = {
  short: { range: [0, 3], label: 'library.minutes.short' },
  middle: { range: [4, 8], label: 'library.minutes.middle' },
  long: { range: [9, 10_000], label: 'library.minutes.long' },
};

interface SelectProps {
  name: string;
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string | null) => void;
}

function FilterSelect({ name, label, value, options, onChoose }: SelectProps) {
  return (
    <label class="filter">
      {label}
      <select name={name} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{t('library.filter.any')}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** As many names are offered while one types. */
const OFFERED = 8;

function PersonFilter() {
  const [typed, setTyped] = useState('');
  const people = useLive(
    (library) => (typed.length > 1 ? library.peopleStarting(typed, OFFERED) : Promise.resolve([])),
    [typed],
  );
  const offered = people.state === 'ready' ? people.value : [];
  return (
    <label class="filter">
      {t('library.filter.person')}
      <input
        type="search"
        name="person"
        dir={typed ? 'auto' : undefined}
        list="known-people"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          askFor({ person: offered.find(({ name }) => name === value)?.folded ?? null });
        }}
      />
      <datalist id="known-people">
        {offered.map(({ folded, name }) => (
          <option key={folded} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function asOptions(values: readonly string[]): (readonly [string, string])[] {
  return values.map((value) => [value, value]);
}

export function FilterBar({ query }: { query: ListQuery }) {
  const live = useLive((library) => library.filterChoices(), []);
  const choices = live.state === 'ready' ? live.value : { hosts: [], tags: [], langs: [] };
  const languageNames = new Intl.DisplayNames([locale.value], { type: 'language' });
  const [days, setDays] = useState<string | null>(null);
  const length = Object.entries(MINUTES).find(([, { range }]) => range[0] === query.minutes?.[0])?.[0] ?? null;
  return (
    <fieldset class="filters" data-part="filters">
      <legend class="visually-hidden">{t('library.filter')}</legend>
      <FilterSelect
        name="host"
        label={t('library.filter.host')}
        value={query.host}
        options={asOptions(choices.hosts)}
        onChoose={(host) => askFor({ host })}
      />
      <FilterSelect
        name="tag"
        label={t('library.filter.tag')}
        value={query.tag}
        options={asOptions(choices.tags)}
        onChoose={(tag) => askFor({ tag })}
      />
      <PersonFilter />
      <FilterSelect
        name="lang"
        label={t('library.filter.lang')}
        value={query.lang}
        options={choices.langs.map((lang) => [lang, languageNames.of(lang) ?? lang] as const)}
        onChoose={(lang) => askFor({ lang })}
      />
      <FilterSelect
        name="since"
        label={t('library.filter.since')}
        value={query.since === null ? null : days}
        options={Object.entries(DAYS).map(([count, label]) => [count, t(label)] as const)}
        onChoose={(count) => {
          setDays(count);
          askFor({ since: count === null ? null : Date.now() - Number(count) * DAY });
        }}
      />
      <FilterSelect
        name="minutes"
        label={t('library.filter.minutes')}
        value={length}
        options={Object.entries(MINUTES).map(([name, { label }]) => [name, t(label)] as const)}
        onChoose={(name) => askFor({ minutes: (name && MINUTES[name]?.range) || null })}
      />
      {query.tag !== null && <TagTools tag={query.tag} />}
      {isFiltered(query) && (
        <button type="button" class="button" data-action="clear-filters" onClick={() => askFor(NO_FILTER)}>
          {t('library.filter.clear')}
        </button>
      )}
    </fieldset>
  );
}
