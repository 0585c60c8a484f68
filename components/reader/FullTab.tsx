/**
 * The extension's full tab: a bar that leads everywhere, and the screen of the route.
 */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { catchUp } from '@/components/library/catch-up';
import { LibraryScreen } from '@/components/library/LibraryScreen';
import { OutdatedBanner } from '@/components/library/OutdatedBanner';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { ShortcutsButton } from '@/components/shortcuts/ShortcutsButton';
import { backUpWhenDue } from '@/components/transfer/back-up';
import { JobBar } from '@/components/transfer/JobBar';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import { Toast } from '@/components/ui/Toast';
import { t } from '@/utils/i18n/i18n';
import { ReaderScreen } from './ReaderScreen';
import { parseRoute, type Route } from './route';
import './full-tab.css';

const PeopleScreen = lazy(async () => (await import('@/components/people-index/PeopleScreen')).PeopleScreen);
const StoryScreen = lazy(async () => (await import('@/components/library/StoryScreen')).StoryScreen);
const PersonScreen = lazy(async () => (await import('@/components/people-index/PersonScreen')).PersonScreen);

const route = signal<Route>(parseRoute(location.hash));
addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

function Screen() {
  const at = route.value;
  if (at.screen === 'settings') return <SettingsScreen />;
  if (at.screen === 'people') return <PeopleScreen />;
  if (at.screen === 'person') return <PersonScreen key={at.id} id={at.id} />;
  if (at.screen === 'story') return <StoryScreen key={at.id} id={at.id} />;
  if (at.screen === 'article') return <ReaderScreen key={at.id} origin={{ from: 'library', id: at.id }} />;
  if (at.screen === 'opened') return <ReaderScreen key={at.key} origin={{ from: 'handed', key: at.key }} />;
  return <LibraryScreen />;
}

/** What the browser shows on its tab; an article sets its own title when it is open. */
const TITLES = {
  library: 'library.title',
  people: 'everyone.title',
  person: 'everyone.title',
  settings: 'settings.title',
  article: 'appName',
  story: 'story.title',
  opened: 'appName',
} as const satisfies Record<Route['screen'], string>;

export function FullTab() {
  const { screen } = route.value;
  const title = t(TITLES[screen]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    backUpWhenDue();
    return catchUp();
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
          href="#/people"
          data-action="people"
          aria-current={screen === 'people' || screen === 'person' ? 'page' : undefined}
        >
          <Icon name="person" />
          {t('everyone.title')}
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
      <OutdatedBanner />
      <Screen />
      <JobBar />
      <Toast />
    </>
  );
}
