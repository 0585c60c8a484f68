/**
 * An article in a tab of its own, saved or just opened.
 */

import { useEffect, useState } from 'preact/hooks';
import { SavedImages } from '@/components/images/SavedImages';
import { SameStory } from '@/components/library/SameStory';
import { SavedTools } from '@/components/library/SavedTools';
import { ListenButton } from '@/components/listen/ListenButton';
import { TypeButton } from '@/components/settings/TypeButton';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { FixableArticle, type ReadyArticle } from './FixableArticle';
import { FixButton } from './FixButton';
import { FocusButton } from './FocusButton';
import { LoadingArticle } from './LoadingArticle';
import type { Origin } from './load-article';
import { useOpenArticle } from './open-article';
import { ReadingSide } from './ReadingSide';
import { ReadingTools } from './ReadingTools';
import { SaveButton } from './SaveButton';
import './reader-screen.css';

const ReadingAids = lazy(async () => (await import('./ReadingAids')).ReadingAids);

interface Props {
  open: ReadyArticle;
  fromLibrary: boolean;
}

function ReadArticle({ open, fromLibrary }: Props) {
  const { article } = open.reading;
  const [fixing, setFixing] = useState(false);
  const kept = useLive((library) => library.findByUrl(article.url), [article.url]);
  const saved = kept.state === 'ready' ? kept.value : undefined;
  useEffect(() => {
    document.title = article.title;
  }, [article.title]);
  return (
    <>
      <div class="reading">
        <div class="reading-columns">
          <div class="reading-text">
            <div class="reader-tools">
              {!fromLibrary || (kept.state !== 'loading' && !saved) ? (
                <SaveButton loaded={open.reading} kept={kept} />
              ) : (
                <span class="saved-tools">{saved && <SavedTools saved={saved} />}</span>
              )}
              <ReadingTools />
              <ListenButton />
              <FocusButton fullScreen />
              <TypeButton article={article} />
              <FixButton fixing={fixing} onToggle={() => setFixing(!fixing)} />
              <a
                class="button button-icon"
                data-action="original"
                href={article.url}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={t('action.original')}
                title={t('action.original')}
              >
                <Icon name="link" />
              </a>
            </div>
            {fromLibrary && saved && <SavedImages id={saved.id} article={article} />}
            <FixableArticle
              open={open}
              images={fromLibrary ? 'none' : 'remote'}
              fixing={fixing}
              onFixed={() => setFixing(false)}
            />
            {fromLibrary && saved && <SameStory id={saved.id} />}
          </div>
          <ReadingSide />
        </div>
      </div>
      <ReadingAids open={open} />
    </>
  );
}

export function ReaderScreen({ origin }: { origin: Origin }) {
  const open = useOpenArticle(origin);
  const { reading } = open;
  return (
    <main class="reader">
      {reading.state === 'loading' && <LoadingArticle title={reading.title} />}
      {reading.state === 'failed' && (
        <>
          <h1 class="visually-hidden">{t('appName')}</h1>
          <Notice code={reading.code}>
            <a class="button" href="/reader.html#/library">
              <Icon name="library" />
              {t('action.library')}
            </a>
          </Notice>
        </>
      )}
      {reading.state === 'open' && <ReadArticle open={{ ...open, reading }} fromLibrary={origin.from === 'library'} />}
    </main>
  );
}
