/**
 * One story as several sources tell it, side by side: what only one of them says stands out.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Loading } from '@/components/ui/Loading';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/use-live';
import { articleText } from '@/utils/article/article';
import { collectBlocks } from '@/utils/article/blocks';
import { parseArticleHtml } from '@/utils/article/sanitize';
import { t } from '@/utils/i18n/i18n';
import type { OpenedArticle } from '@/utils/library/articles';
import { shinglesOf } from '@/utils/text/shingles';
import { ArticleFacts } from './ArticleFacts';
import './story.css';

/** A passage whose runs of words are mostly in no other telling is its own. */
const OWN = 0.3;

/** Side by side, images only take the room. */
function Telling({ opened, others }: { opened: OpenedArticle; others: readonly OpenedArticle[] }) {
  const { row, content } = opened;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fragment = parseArticleHtml(content.article.html, { images: 'none' });
    for (const image of fragment.querySelectorAll('img, figure')) image.remove();
    const elsewhere = new Set(others.flatMap((other) => [...shinglesOf(articleText(other.content.article))]));
    for (const { block, element } of collectBlocks(fragment)) {
      const runs = [...shinglesOf(block.text)];
      const shared = runs.filter((run) => elsewhere.has(run)).length;
      if (runs.length > 0 && shared / runs.length < OWN && element instanceof HTMLElement) element.dataset.own = '';
    }
    host.current?.replaceChildren(fragment);
  }, [content, others]);
  return (
    <div class="telling">
      <article data-part="telling" data-id={row.id} lang={row.lang} dir={row.dir}>
        <h2 class="row-title">
          <a href={`#/article/${row.id}`} data-action="open">
            {row.title}
          </a>
        </h2>
        <ArticleFacts saved={row} />
        <div ref={host} class="telling-text" />
      </article>
    </div>
  );
}

export function StoryScreen({ id }: { id: string }) {
  const live = useLive(
    async (library) => {
      const others = await library.sameStory(id);
      return Promise.all([id, ...others.map((other) => other.id)].map(library.openArticle));
    },
    [id],
  );
  if (live.state === 'loading') return <Loading text={t('library.loading')} />;
  if (live.state === 'failed') return <Notice code={live.code} />;
  const tellings = live.value;
  return (
    <main class="story">
      <h1>{t('story.title')}</h1>
      {tellings.length < 2 && <p>{t('story.alone')}</p>}
      <div class="tellings">
        {tellings.map((opened) => (
          <Telling key={opened.row.id} opened={opened} others={tellings.filter((other) => other !== opened)} />
        ))}
      </div>
    </main>
  );
}
