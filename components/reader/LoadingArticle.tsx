/**
 * While an article is on its way: its page's title where the article's will stand, as soon as that is known.
 */
import { Loading } from '@/components/ui/Loading';
import { t } from '@/utils/i18n/i18n';
import { blockDirection } from '@/utils/text/direction';
import './article.css';

/** The language that a title is set in before it is known which it is in, by its letters. */
export function languageOfTitle(title: string): 'ar' | 'en' {
  return blockDirection(title, 'rtl') === 'rtl' ? 'ar' : 'en';
}

export function LoadingArticle({ title }: { title: string | null }) {
  return (
    <>
      {title ? (
        <header class="article article-head" lang={languageOfTitle(title)} dir={blockDirection(title, 'rtl')}>
          <p class="article-source">{'\u00a0'}</p>
          <h1>{title}</h1>
        </header>
      ) : (
        <h1 class="visually-hidden">{t('appName')}</h1>
      )}
      <Loading text={t('article.loading')} />
    </>
  );
}
