/** The languages whose names can be found, and the models that find them. */
import type { Model } from './recognise';

export type ModelLanguage = 'ar' | 'en';

/** Models by language; a language without one has no entities. */
export type Models = Partial<Record<ModelLanguage, Model>>;

/** The model language of an article's language tag; `null` for one without a model. */
export function modelLanguage(lang: string): ModelLanguage | null {
  const primary = lang.split('-')[0];
  return primary === 'ar' || primary === 'en' ? primary : null;
}
