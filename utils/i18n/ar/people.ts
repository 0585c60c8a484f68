/**
 * The people of an article: Arabic.
 */
import type { people as english } from '@/utils/i18n/en/people';
import type { Message } from '@/utils/i18n/messages';

export const people: Record<keyof typeof english, Message> = {
  'people.title': 'من في هذا المقال',
  'people.person': {
    zero: 'لا أشخاص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{count} أشخاص',
    many: '{count} شخصًا',
    other: '{count} شخص',
  },
  'people.organization': {
    zero: 'لا جهات',
    one: 'جهة واحدة',
    two: 'جهتان',
    few: '{count} جهات',
    many: '{count} جهة',
    other: '{count} جهة',
  },
  'people.place': {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '{count} أماكن',
    many: '{count} مكانًا',
    other: '{count} مكان',
  },
  'people.mentions': {
    zero: 'لم يُذكر',
    one: 'ذُكر مرة واحدة',
    two: 'ذُكر مرتين',
    few: 'ذُكر {count} مرات',
    many: 'ذُكر {count} مرة',
    other: 'ذُكر {count} مرة',
  },
  'people.alsoCalled': 'وهنا أيضًا:',
  'people.previous': 'السابق',
  'people.next': 'التالي',
  'people.mentionOf': '{at} من {count}',
  'people.said': 'قال',
  'people.sentences': 'ورد ذكره في',
  'people.not.person': 'ليس شخصًا',
  'people.not.organization': 'ليست جهة',
  'people.not.place': 'ليس مكانًا',
  'people.sameAs': 'هو نفسه…',
  'people.add': 'هذا اسم شخص',
  'people.markPage': 'علّم الأشخاص في الصفحة نفسها',
  'people.unmarkPage': 'أزِل العلامات عن الصفحة',
};
