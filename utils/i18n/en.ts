/**
 * Every string of the interface in English, and with it the list of all messages: `ar.ts` has the same keys. One file an area.
 */
import { everyone } from '@/utils/i18n/en/everyone';
import { findings } from '@/utils/i18n/en/findings';
import { keys } from '@/utils/i18n/en/keys';
import { library } from '@/utils/i18n/en/library';
import { opening } from '@/utils/i18n/en/opening';
import { search } from '@/utils/i18n/en/search';
import { settings } from '@/utils/i18n/en/settings';
import { summary } from '@/utils/i18n/en/summary';
import { transfer } from '@/utils/i18n/en/transfer';
import { type } from '@/utils/i18n/en/type';

export const en = {
  ...everyone,
  ...findings,
  ...keys,
  ...library,
  ...opening,
  ...search,
  ...settings,
  ...transfer,
  ...summary,
  ...type,
};
