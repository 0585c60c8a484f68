/**
 * The extension's full tab: a bar that leads everywhere, and the screen of the route.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LibraryScreen } from '@/components/library/LibraryScreen';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { ShortcutsButton } from '@/components/shortcuts/ShortcutsButton';
import { backUpWhenDue } from '@/components/transfer/back-up';
import { JobBar } from '@/components/transfer/JobBar';
import { Icon } from '@/components/ui/Icon';
import { Toast } from '@/components/ui/Toast';
import { t } from '@/utils/i18n/i18n';
import { ReaderScreen } from './ReaderScreen';
import { parseRoute, type Route } from './route';
import './full-tab.css';

const route = signal<Route>(parseRoute(location.hash));
addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

function Screen() {
  const at = route.value;
  if (at.screen === 'settings') return <SettingsScreen />;
  if (at.screen === 'article') return <ReaderScreen key={at.id} origin={{ from: 'library', id: at.id }} />;
  if (at.screen === 'opened') return <ReaderScreen key={at.key} origin={{ from: 'handed', key: at.key }} />;
  return <LibraryScreen />;
}

/** What the browser shows on its tab; an article sets its own title when it is open. */
const TITLES = { library: 'library.title', settings: 'settings.title', article: 'appName', opened: 'appName' } as const;

export function FullTab() {
  const { screen } = route.value;
  const title = t(TITLES[screen]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    backUpWhenDue();
  }, []);
  return (
    <>
      <nav class="site-bar" aria-label={t('appName')}>
        <a class="site-mark" href="#/library">
          <img src="/icons/warraq-small.svg" alt="" width="24" height="24" />
          {t('appName')}
        </a>
        <a
          class="button"
          href="#/library"
          data-action="library"
          aria-current={screen === 'library' ? 'page' : undefined}
        >
          <Icon name="library" />
          {t('action.library')}
        </a>
        <a
          class="button"
          href="#/settings"
          data-action="settings"
          aria-current={screen === 'settings' ? 'page' : undefined}
        >
          <Icon name="settings" />
          {t('action.settings')}
        </a>
        <ShortcutsButton />
      </nav>
      <Screen />
      <JobBar />
      <Toast />
    </>
  );
}
