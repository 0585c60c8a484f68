/**
 * Every string of the interface in Arabic, one file an area.
 */
import { everyone } from '@/utils/i18n/ar/everyone';
import { findings } from '@/utils/i18n/ar/findings';
import { keys } from '@/utils/i18n/ar/keys';
import { library } from '@/utils/i18n/ar/library';
import { opening } from '@/utils/i18n/ar/opening';
import { search } from '@/utils/i18n/ar/search';
import { settings } from '@/utils/i18n/ar/settings';
import { summary } from '@/utils/i18n/ar/summary';
import { transfer } from '@/utils/i18n/ar/transfer';
import { type } from '@/utils/i18n/ar/type';
import type { en } from './en';
import type { Message } from './messages';

export const ar: Record<keyof typeof en, Message> = {
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
