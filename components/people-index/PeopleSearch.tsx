/**
 * The box in which somebody of the library is looked for by a part of their name.
 */
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/i18n/i18n';

interface Props {
  /** The field's own name. */
  name: string;
  part: string;
  onPart: (part: string) => void;
}

export function PeopleSearch({ name, part, onPart }: Props) {
  return (
    <label class="people-search">
      <Icon name="search" />
      <span class="visually-hidden">{t('everyone.search')}</span>
      <input
        type="search"
        name={name}
        dir="auto"
        placeholder={t('everyone.search')}
        value={part}
        onInput={({ currentTarget }) => onPart(currentTarget.value)}
      />
    </label>
  );
}
