/**
 * A summary by the browser's own language model, where it has one for the article's language and the reader asks for it. It is labelled as
 * what it is: words that the article does not hold.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepSetting } from '@/components/settings/use-setting';
import { Icon } from '@/components/ui/Icon';
import { report } from '@/utils/extension/errors';
import { browserSummarySetting } from '@/utils/extension/settings';
import { t } from '@/utils/i18n/i18n';
import { type BrowserSummary, type Progress, summarizeInBrowser, summarizerFor } from './browser-summarizer';
import './generated-summary.css';

interface Props {
  paragraphs: readonly string[];
  lang: string;
}

type State =
  | { at: 'none' }
  | { at: 'offered'; fetchedFirst: boolean }
  | { at: 'working'; progress: Progress }
  | { at: 'done'; summary: BrowserSummary }
  | { at: 'failed' };

export function GeneratedSummary({ paragraphs, lang }: Props) {
  const [state, setState] = useState<State>({ at: 'none' });
  const job = useRef<AbortController>();

  async function write(): Promise<void> {
    const controller = new AbortController();
    job.current = controller;
    setState({ at: 'working', progress: {} });
    const follow = (progress: Progress) => !controller.signal.aborted && setState({ at: 'working', progress });
    try {
      const summary = await summarizeInBrowser(paragraphs, lang, controller.signal, follow);
      if (!controller.signal.aborted) setState({ at: 'done', summary });
    } catch (error) {
      if (controller.signal.aborted) return;
      report(error, "summarising with the browser's model");
      setState({ at: 'failed' });
    }
  }

  async function offer(): Promise<void> {
    const can = await summarizerFor(lang);
    if (can === 'none') return;
    setState({ at: 'offered', fetchedFirst: can === 'fetched-first' });
    // Whoever asked for it once need not ask again, but for a download.
    if (can === 'ready' && (await browserSummarySetting.getValue())) await write();
  }

  useEffect(() => {
    offer().catch((error) => report(error, "asking for the browser's summariser"));
    return () => job.current?.abort();
  }, [paragraphs, lang]);

  function start(): void {
    keepSetting(browserSummarySetting, true);
    write();
  }

  function leave(): void {
    job.current?.abort();
    keepSetting(browserSummarySetting, false);
    setState({ at: 'offered', fetchedFirst: false });
  }

  if (state.at === 'none') return null;
  if (state.at === 'offered') {
    return (
      <button type="button" class="button generated-offer" data-action="generate" onClick={start}>
        <Icon name="note" size={16} />
        {t(state.fetchedFirst ? 'summary.generateFirst' : 'summary.generate')}
      </button>
    );
  }
  const text = state.at === 'done' ? state.summary.text : state.at === 'working' ? state.progress.text : undefined;
  const fetched = state.at === 'working' ? state.progress.fetched : undefined;
  return (
    <section class="generated" data-part="generated" data-state={state.at} aria-labelledby="generated-title">
      <h3 id="generated-title">
        <bdi>{t('summary.generated')}</bdi>
      </h3>
      {state.at === 'working' && (
        <p class="generated-state" role="status">
          <bdi>{t(fetched !== undefined && fetched < 1 ? 'summary.fetching' : 'summary.writing')}</bdi>
          <progress
            aria-label={t('summary.writing')}
            {...(fetched !== undefined && fetched < 1 && { value: fetched })}
          />
        </p>
      )}
      {state.at === 'failed' && (
        <p class="generated-state" role="alert">
          <bdi>{t('summary.failed')}</bdi>
        </p>
      )}
      {text && (
        <div class="generated-text" dir="auto">
          {text.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      )}
      {state.at === 'done' && state.summary.ofBeginning && (
        <p class="generated-state">
          <bdi>{t('summary.ofBeginning')}</bdi>
        </p>
      )}
      <button type="button" class="button" data-action="cancel-generated" onClick={leave}>
        {t(state.at === 'working' ? 'summary.cancel' : 'summary.hide')}
      </button>
    </section>
  );
}
