/**
 * The settings to a file and back.
 */
import { useRef } from 'preact/hooks';
import { downloadFile } from '@/components/ui/download-file';
import { toast } from '@/components/ui/Toast';
import { messageFor, report } from '@/utils/extension/errors';
import { readSettings, SettingsFileError, writeSettings } from '@/utils/extension/settings-file';
import { t } from '@/utils/i18n/i18n';

const NAME = 'warraq-settings.json';

async function save(): Promise<void> {
  downloadFile(new Blob([await writeSettings()], { type: 'application/json' }), NAME);
}

async function take(file: File): Promise<void> {
  try {
    await readSettings(await file.text());
    toast.value = { text: t('settings.file.taken') };
  } catch (error) {
    const code = report(error, 'taking settings from a file');
    toast.value = {
      text: t(error instanceof SettingsFileError ? `settings.file.${error.code}` : messageFor(code)),
    };
  }
}

export function SettingsFile() {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{t('settings.file.title')}</h2>
      <p>{t('settings.file.text')}</p>
      <p class="settings-file-ways">
        <button
          type="button"
          class="button button-done"
          data-action="export-settings"
          onClick={() => save().catch((error) => report(error, 'writing the settings'))}
        >
          {t('settings.file.export')}
        </button>
        <button
          type="button"
          class="button button-done"
          data-action="import-settings"
          onClick={() => chooser.current?.click()}
        >
          {t('settings.file.import')}
        </button>
        <input
          ref={chooser}
          type="file"
          name="settings-file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const { files } = event.currentTarget;
            const file = files?.[0];
            if (file) take(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
    </section>
  );
}
