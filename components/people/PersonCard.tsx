/**
 * The card of a person, organisation or place: who this is as the article says it, other names, what they said, every sentence that names them.
 */
import { Passage } from '@/components/reader/Passage';
import { Card } from '@/components/ui/Card';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import type { Analysis, Entity } from '@/utils/analysis/analysis';
import type { Correction } from '@/utils/analysis/corrections';
import { t } from '@/utils/i18n/i18n';
import { overlaps, type Span } from '@/utils/text/span';
import { CardCorrections } from './CardCorrections';
import './person-card.css';

const InLibrary = lazy(async () => (await import('./InLibrary')).InLibrary);

interface Props {
  /** What the card opens beside. */
  near: DOMRect;
  text: string;
  /** The article's address. */
  url: string;
  analysis: Analysis;
  entity: Entity;
  lang: string;
  dir: 'rtl' | 'ltr';
  /** The mention that the reader has come from or gone to. */
  at: number;
  onGo: (span: Span, mention: number) => void;
  onCorrect: (correction: Correction) => void;
  onClose: () => void;
}

/** The other forms of the name in the article. */
function otherNames(text: string, { name, mentions }: Entity): string[] {
  const forms = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
  forms.delete(name);
  return [...forms];
}

export function PersonCard({ near, text, url, analysis, entity, lang, dir, at, onGo, onCorrect, onClose }: Props) {
  const { name, role, mentions, type } = entity;
  const index = analysis.entities.indexOf(entity);
  const others = otherNames(text, entity);
  const sentences = analysis.sentences.filter((sentence) => mentions.some((mention) => overlaps(sentence, mention)));
  const quotes = analysis.quotes.filter((quote) => quote.speaker === index);
  const step = (by: number) => {
    const next = (at + by + mentions.length) % mentions.length;
    const mention = mentions[next];
    if (mention) onGo(mention, next);
  };
  return (
    <Card part="card" label={name} near={near} onClose={onClose}>
      <header class="card-head" lang={lang} dir={dir}>
        <Icon name={type} />
        <div>
          <h2>{name}</h2>
          {role && <p data-part="role">{role}</p>}
          {entity.otherRoles.length > 0 && (
            <ul class="card-roles" data-part="other-roles">
              {entity.otherRoles.map((other) => (
                <li key={other}>{other}</li>
              ))}
            </ul>
          )}
          {others.length > 0 && (
            <p class="card-others">
              <bdi>{t('people.alsoCalled')}</bdi>{' '}
              {others.map((other) => (
                <span key={other}>
                  <bdi>{other}</bdi>
                </span>
              ))}
            </p>
          )}
        </div>
      </header>
      <div class="card-steps">
        <button type="button" class="button" data-action="previous-mention" onClick={() => step(-1)}>
          {t('people.previous')}
        </button>
        <span>{t('people.mentionOf', { at: at + 1, count: mentions.length })}</span>
        <button type="button" class="button" data-action="next-mention" onClick={() => step(1)}>
          {t('people.next')}
        </button>
      </div>
      {quotes.length > 0 && (
        <SentenceList
          title={t('people.said')}
          spans={quotes}
          {...{ text, lang, dir }}
          onGo={(span) => onGo(span, at)}
        />
      )}
      <SentenceList
        title={t('people.sentences')}
        spans={sentences}
        {...{ text, lang, dir }}
        onGo={(span) => onGo(span, at)}
      />
      {type === 'person' && <InLibrary name={name} url={url} />}
      <CardCorrections entity={entity} entities={analysis.entities} onCorrect={onCorrect} />
    </Card>
  );
}

interface ListProps {
  title: string;
  spans: readonly Span[];
  text: string;
  lang: string;
  dir: 'rtl' | 'ltr';
  onGo: (span: Span) => void;
}

function SentenceList({ title, spans, text, lang, dir, onGo }: ListProps) {
  return (
    <section class="card-list">
      <h3>{title}</h3>
      <ul lang={lang} dir={dir}>
        {spans.map((span) => (
          <li key={span.start}>
            <button type="button" onClick={() => onGo(span)}>
              <Passage text={text} span={span} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
