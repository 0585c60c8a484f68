/**
 * One setting as component state.
 */
import { useEffect, useState } from 'preact/hooks';
import { report } from '@/utils/extension/errors';
import type { Setting } from '@/utils/extension/settings';

/** Its value, null until it is known, and what changes it. */
export function useSetting<Value>(setting: Setting<Value>): [value: Value | null, change: (value: Value) => void] {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    setting.getValue().then(setValue, (error) => report(error, 'reading a setting'));
    return setting.watch(setValue);
  }, [setting]);
  return [value, (next) => keepSetting(setting, next)];
}

/** Keeps a setting; every open page follows, this one too. */
export function keepSetting<Value>(setting: Setting<Value>, value: Value): void {
  setting.setValue(value).catch((error) => report(error, 'keeping a setting'));
}
