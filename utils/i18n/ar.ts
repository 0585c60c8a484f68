/**
 * Every string of the interface in Arabic, one file an area.
 */
import { actions } from '@/utils/i18n/ar/actions';
import { article } from '@/utils/i18n/ar/article';
import { errors } from '@/utils/i18n/ar/errors';
import { everyone } from '@/utils/i18n/ar/everyone';
import { findings } from '@/utils/i18n/ar/findings';
import { keys } from '@/utils/i18n/ar/keys';
import { library } from '@/utils/i18n/ar/library';
import { listen } from '@/utils/i18n/ar/listen';
import { notes } from '@/utils/i18n/ar/notes';
import { panel } from '@/utils/i18n/ar/panel';
import { people } from '@/utils/i18n/ar/people';
import { reading } from '@/utils/i18n/ar/reading';
import { search } from '@/utils/i18n/ar/search';
import { settings } from '@/utils/i18n/ar/settings';
import { summary } from '@/utils/i18n/ar/summary';
import { transfer } from '@/utils/i18n/ar/transfer';
import { type } from '@/utils/i18n/ar/type';
import type { en } from './en';
import type { Message } from './messages';

export const ar: Record<keyof typeof en, Message> = {
  ...actions,
  ...article,
  ...errors,
  ...everyone,
  ...findings,
  ...keys,
  ...library,
  ...listen,
  ...notes,
  ...panel,
  ...people,
  ...reading,
  ...search,
  ...settings,
  ...transfer,
  ...summary,
  ...type,
};
