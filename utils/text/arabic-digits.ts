/** Which digits a language of Arabic letters writes. */

/** The zero of the digits that a language of Arabic letters writes; null where it writes 0 to 9. */
export function arabicZero(lang: string): number | null {
  const language = lang.split('-')[0] ?? '';
  if (language === 'fa' || language === 'ur' || language === 'ps') return 0x6f0;
  return language === 'ar' || language === 'ckb' ? 0x660 : null;
}
