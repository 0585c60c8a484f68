/**
 * An article in the popup, with its tools.
 */

import { useState } from 'preact/hooks';
import { ListenButton } from '@/components/listen/ListenButton';
import { FixableArticle, type ReadyArticle } from '@/components/reader/FixableArticle';
import { FixButton } from '@/components/reader/FixButton';
import { FocusButton } from '@/components/reader/FocusButton';
import { ReadingTools } from '@/components/reader/ReadingTools';
import { SaveButton } from '@/components/reader/SaveButton';
import { useCorrected } from '@/components/reader/use-corrected';
import { TypeButton } from '@/components/settings/TypeButton';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { useLive } from '@/components/ui/use-live';
import { t } from '@/utils/i18n/i18n';
import { leaveToPick, leaveWith } from './leave-popup';
import { MarkPageButton } from './MarkPageButton';
import { NextPage } from './NextPage';
import { PanelButton } from './PanelButton';
import { PopupFrame } from './PopupFrame';

const ReadingAids = lazy(async () => (await import('@/components/reader/ReadingAids')).ReadingAids);

export function PopupArticle({ open }: { open: ReadyArticle }) {
  const { article } = open.reading;
  const analysis = useCorrected(open.reading);
  const [fixing, setFixing] = useState(false);
  const kept = useLive((library) => library.findByUrl(article.url), [article.url]);
  const tools = (
    <>
      <SaveButton loaded={open.reading} kept={kept} />
      <IconButton action="open-tab" icon="open-tab" label={t('action.openTab')} onClick={() => leaveWith(article)} />
      <PanelButton article={article} />
      <MarkPageButton article={article} analysis={analysis} />
      <ReadingTools />
      <ListenButton />
      <FocusButton fullScreen={false} />
      <TypeButton article={article} />
      <FixButton fixing={fixing} onToggle={() => setFixing(!fixing)} />
      {fixing && (
        <button type="button" class="button" data-action="pick" onClick={leaveToPick}>
          <Icon name="pick" />
          {t('article.pick')}
        </button>
      )}
    </>
  );
  return (
    <PopupFrame tools={tools}>
      <FixableArticle open={open} images="remote" fixing={fixing} onFixed={() => setFixing(false)} />
      <ReadingAids open={open} glance />
      {article.nextPage && <NextPage article={article} address={article.nextPage} onChange={open.change} />}
    </PopupFrame>
  );
}
