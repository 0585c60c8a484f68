/**
 * Every string of the interface in English, and with it the list of all messages: `ar.ts` has the same keys. One file an area.
 */
import { actions } from '@/utils/i18n/en/actions';
import { article } from '@/utils/i18n/en/article';
import { errors } from '@/utils/i18n/en/errors';
import { everyone } from '@/utils/i18n/en/everyone';
import { findings } from '@/utils/i18n/en/findings';
import { keys } from '@/utils/i18n/en/keys';
import { library } from '@/utils/i18n/en/library';
import { listen } from '@/utils/i18n/en/listen';
import { notes } from '@/utils/i18n/en/notes';
import { panel } from '@/utils/i18n/en/panel';
import { people } from '@/utils/i18n/en/people';
import { reading } from '@/utils/i18n/en/reading';
import { search } from '@/utils/i18n/en/search';
import { settings } from '@/utils/i18n/en/settings';
import { summary } from '@/utils/i18n/en/summary';
import { transfer } from '@/utils/i18n/en/transfer';
import { type } from '@/utils/i18n/en/type';

export const en = {
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
