/**
 * The open article, with its corrections: of its text while the reader is at that, of its people always.
 */
import { useMemo } from 'preact/hooks';
import { ArticleView } from './ArticleView';
import { FixBar } from './FixBar';
import { fixActions } from './fixing';
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
  const fix = useMemo(() => (fixing ? fixActions(article, open.change) : null), [fixing, article, open.change]);
  const corrected = useCorrected(open.reading);
  return (
    <>
      {fixing && <FixBar article={article} onDone={onFixed} />}
      <ArticleView article={article} analysis={corrected} images={images} onCorrect={open.correct} fix={fix} />
    </>
  );
}
