/** Which of the type settings a language's texts follow. */
import type { TypeLanguage } from './settings';

/** By primary subtag; the rule of `tokens.css`. Arabic letters without an entry are set as Arabic is. */
const LANGUAGES: ReadonlyMap<string, TypeLanguage> = new Map([
  ['ar', 'ar'],
  ['fa', 'fa'],
  ['ps', 'fa'],
  ['ckb', 'fa'],
  ['ur', 'ur'],
  ['he', 'he'],
  ['yi', 'he'],
]);

/** @param lang BCP 47, such as `ar-EG` */
export function typeLanguageOf(lang: string): TypeLanguage {
  return LANGUAGES.get(lang.toLowerCase().split('-')[0] ?? '') ?? 'latin';
}
