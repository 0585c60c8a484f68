/**
 * An article in a tab of its own, saved or just opened.
 */
import { useEffect } from 'preact/hooks';
import { SavedTools } from '@/components/library/SavedTools';
import { Icon } from '@/components/ui/Icon';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { ArticleView } from './ArticleView';
import { type Origin, type Reading, useReading } from './open-article';
import { SaveButton } from './SaveButton';
import './reader-screen.css';

function OpenArticle({ reading }: { reading: Extract<Reading, { state: 'open' }> }) {
  const { article, analysis, fromLibrary } = reading;
  const kept = useLive((library) => library.findByUrl(article.url), [article.url]);
  useEffect(() => {
    document.title = article.title;
  }, [article.title]);
  return (
    <>
      <div class="reader-tools">
        {fromLibrary && kept.state === 'ready' && kept.value ? (
          <SavedTools saved={kept.value} />
        ) : (
          <SaveButton article={article} analysis={analysis} kept={kept} />
        )}
        <a class="button" href={article.url} target="_blank" rel="noopener noreferrer">
          <Icon name="link" />
          {t('action.original')}
        </a>
      </div>
      <ArticleView article={article} analysis={analysis} images={fromLibrary ? 'none' : 'remote'} />
    </>
  );
}

export function ReaderScreen({ origin }: { origin: Origin }) {
  const reading = useReading(origin).value;
  return (
    <main class="reader">
      {reading.state === 'loading' && <Loading text={t('article.loading')} />}
      {reading.state === 'failed' && (
        <Notice code={reading.code}>
          <a class="button" href="#/library">
            <Icon name="library" />
            {t('action.library')}
          </a>
        </Notice>
      )}
      {reading.state === 'open' && <OpenArticle reading={reading} />}
    </main>
  );
}
