/**
 * The type of each language, with a sample that follows every change.
 */
import { useState } from 'preact/hooks';
import type { TypeLanguage } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { Choice } from './Choice';
import { TypeControls } from './TypeControls';
import '@/components/reader/article.css';
import './type-sample.css';

/** Names of languages stand in their own language, whatever the interface's. */
const LANGUAGES: Record<TypeLanguage, string> = {
  ar: 'العربية',
  latin: 'English',
  fa: 'فارسی',
  ur: 'اردو',
  he: 'עברית',
};

/** A line and a half of prose with figures and a foreign word in it, since that is what a page of news is made of. */
const SAMPLES: Record<TypeLanguage, { lang: string; dir: 'rtl' | 'ltr'; text: string }> = {
  ar: {
    lang: 'ar',
    dir: 'rtl',
    text: 'كان الورّاق ينسخ الكتب بيده ويبيعها في سوقه، فإذا جاء القارئ وجد عنده ما كُتب في Baghdad عام 1024 بخطٍّ واضح، سطرًا بعد سطر.',
  },
  latin: {
    lang: 'en',
    dir: 'ltr',
    text: 'The warraq copied books by hand and sold them in his market; whoever came to read found there what was written in بغداد in 1024, line after careful line.',
  },
  fa: {
    lang: 'fa',
    dir: 'rtl',
    text: 'ورّاق کتاب‌ها را با دست می‌نوشت و در بازار می‌فروخت؛ هر که می‌آمد نوشته‌های سال ۱۰۲۴ را با خطی روشن می‌یافت.',
  },
  ur: {
    lang: 'ur',
    dir: 'rtl',
    text: 'ورّاق اپنے ہاتھ سے کتابیں نقل کرتا اور بازار میں بیچتا تھا؛ جو پڑھنے آتا اسے ہر سطر صاف لکھی ہوئی ملتی۔',
  },
  he: {
    lang: 'he',
    dir: 'rtl',
    text: 'המעתיק כתב ספרים בידו ומכר אותם בשוק; מי שבא לקרוא מצא שם את שנכתב ב־1024, שורה אחר שורה.',
  },
};

export function TypeSettings() {
  const [language, setLanguage] = useState<TypeLanguage>('ar');
  const { lang, dir, text } = SAMPLES[language];
  return (
    <section class="type-settings" aria-labelledby="type-title">
      <h2 id="type-title">{t('type.title')}</h2>
      <Choice name="sample" label={t('type.sample')} value={language} options={LANGUAGES} onChange={setLanguage} />
      <div class="article type-sample" lang={lang} dir={dir} data-part="sample">
        <div class="article-body">
          <p>{text}</p>
        </div>
      </div>
      <TypeControls language={language} />
    </section>
  );
}
