/**
 * The open article, with its corrections: of its text while the reader is at that, of its people always.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { report } from '@/utils/extension/errors';
import { ArticleView } from './ArticleView';
import { FixBar } from './FixBar';
import type { OpenArticle } from './open-article';
import { useCorrected } from './use-corrected';

/** An open article that has its text. */
export type ReadyArticle = OpenArticle & { reading: { state: 'open' } };

interface Props {
  open: ReadyArticle;
  images: 'remote' | 'none';
  fixing: boolean;
  onFixed: () => void;
}

export function FixableArticle({ open, images, fixing, onFixed }: Props) {
  const { article } = open.reading;
  const [tools, setTools] = useState<typeof import('./fixing') | null>(null);
  useEffect(() => {
    if (fixing) import('./fixing').then(setTools, (error) => report(error, 'loading the corrections'));
  }, [fixing]);
  const fix = useMemo(
    () => (fixing && tools ? tools.fixControls(article, open.change) : null),
    [fixing, tools, article, open.change],
  );
  const corrected = useCorrected(open.reading);
  return (
    <>
      {fix && <FixBar article={article} onDone={onFixed} />}
      <ArticleView
        article={article}
        analysis={corrected}
        failed={open.reading.failed}
        images={images}
        onCorrect={open.correct}
        fix={fix}
      />
    </>
  );
}
