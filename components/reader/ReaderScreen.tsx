/**
 * An article in a tab of its own, saved or just opened.
 */

import { Icon } from '@/components/ui/Icon';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/utils/i18n/i18n';
import { ArticleView } from './ArticleView';
import { type Origin, useReading } from './open-article';
import { SaveButton } from './SaveButton';
import './reader-screen.css';

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
      {reading.state === 'open' && (
        <>
          <div class="reader-tools">
            <SaveButton article={reading.article} analysis={reading.analysis} />
            <a class="button" href={reading.article.url} target="_blank" rel="noopener noreferrer">
              <Icon name="link" />
              {t('action.original')}
            </a>
          </div>
          <ArticleView
            article={reading.article}
            analysis={reading.analysis}
            images={reading.fromLibrary ? 'none' : 'remote'}
          />
        </>
      )}
    </main>
  );
}
