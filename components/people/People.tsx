/**
 * The people of an article where it is read: marks in its text, the strip of names above it, and the card that a name opens.
 */
import { useEffect, useState } from 'preact/hooks';
import { rangeOf } from '@/components/reader/article-dom';
import { shownArticle } from '@/components/reader/shown-article';
import { lazy } from '@/components/ui/lazy';
import type { Analysis, EntityType } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { type Article, articleText } from '@/utils/article/article';
import { report } from '@/utils/extension/errors';
import { markedTypesSetting } from '@/utils/extension/settings';
import type { Span } from '@/utils/text/span';
import { mentionAt } from './mention-at';
import { PeopleStrip } from './PeopleStrip';
import { paintMarks } from './paint-marks';

interface Props {
  article: Article;
  analysis: Analysis;
  onGo: (span: Span) => void;
  onCorrect: (correction: Correction) => void;
}

/** The entity whose card is open, and which of its mentions the reader is at. */
interface Open {
  entity: number;
  mention: number;
  /** What the card opens beside. */
  near: DOMRect;
}

const PersonCard = lazy(async () => (await import('./PersonCard')).PersonCard);

export function People({ article, analysis, onGo, onCorrect }: Props) {
  const { entities } = analysis;
  const onScreen = shownArticle.value;
  const [shown, setShown] = useState<ReadonlySet<EntityType>>(new Set(['person']));
  const [open, setOpen] = useState<Open | null>(null);
  const text = articleText(article);

  useEffect(() => {
    markedTypesSetting.getValue().then(
      (types) => setShown(new Set(types)),
      (error) => report(error, 'reading which names are marked'),
    );
  }, []);

  useEffect(() => {
    if (onScreen) return paintMarks(onScreen.dom, entities, shown);
  }, [onScreen, entities, shown]);

  useEffect(() => {
    if (!onScreen) return;
    const { dom, body } = onScreen;
    const controller = new AbortController();
    const hit = ({ clientX, clientY }: MouseEvent) => mentionAt(dom, entities, shown, clientX, clientY);
    body.addEventListener(
      'click',
      (event) => {
        const found = getSelection()?.isCollapsed === false ? null : hit(event);
        if (!found) return;
        const range = rangeOf(dom, found.mention);
        const mention = entities[found.entity]?.mentions.indexOf(found.mention) ?? 0;
        if (range) setOpen({ entity: found.entity, mention, near: range.getBoundingClientRect() });
      },
      { signal: controller.signal },
    );
    body.addEventListener(
      'pointermove',
      (event) => {
        const over = hit(event);
        body.classList.toggle('over-mention', over !== null);
        const entity = over && entities[over.entity];
        body.title = entity ? [entity.name, entity.role].filter(Boolean).join('، ') : '';
      },
      { signal: controller.signal, passive: true },
    );
    return () => controller.abort();
  }, [onScreen, entities, shown]);

  const toggle = (type: EntityType) => {
    const next = new Set(shown);
    if (!next.delete(type)) next.add(type);
    setShown(next);
    markedTypesSetting.setValue([...next]).catch((error) => report(error, 'keeping which names are marked'));
  };

  const entity = open && entities[open.entity];
  return (
    <>
      <PeopleStrip
        entities={entities}
        title={article.title}
        length={text.length}
        shown={shown}
        onToggle={toggle}
        onOpen={(index, near) => setOpen({ entity: index, mention: 0, near: near.getBoundingClientRect() })}
      />
      {open && entity && (
        <PersonCard
          key={open.entity}
          near={open.near}
          text={text}
          url={article.url}
          analysis={analysis}
          entity={entity}
          lang={article.lang}
          dir={article.dir}
          at={open.mention}
          onGo={(span, mention) => {
            setOpen({ ...open, mention });
            onGo(span);
          }}
          onCorrect={(correction) => {
            setOpen(null);
            onCorrect(correction);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
