/**
 * An article with the possibility to correct it: a button that opens the corrections, and the text with or without their controls.
 */
import { useMemo } from 'preact/hooks';
import type { Analysis } from '@/utils/analysis/analysis';
import type { Article } from '@/utils/article/article';
import { ArticleView } from './ArticleView';
import { FixBar } from './FixBar';
import { fixActions } from './fixing';

interface Props {
  article: Article;
  analysis: Analysis | null;
  images: 'remote' | 'none';
  fixing: boolean;
  onFixed: () => void;
  onChange: (article: Article) => void;
}

export function FixableArticle({ article, analysis, images, fixing, onFixed, onChange }: Props) {
  const fix = useMemo(() => (fixing ? fixActions(article, onChange) : null), [fixing, article, onChange]);
  return (
    <>
      {fixing && <FixBar article={article} onDone={onFixed} />}
      <ArticleView article={article} analysis={analysis} images={images} fix={fix} />
    </>
  );
}
