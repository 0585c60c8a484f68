/**
 * One setting with a few named values.
 */
import { useEffect, useState } from 'preact/hooks';
import { report } from '@/utils/extension/errors';
import type { Setting } from '@/utils/extension/settings';

interface Props<Value extends string> {
  name: string;
  label: string;
  setting: Setting<Value>;
  options: Record<Value, string>;
}

export function Choice<Value extends string>({ name, label, setting, options }: Props<Value>) {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    setting.getValue().then(setValue, (error) => report(error, `reading the setting ${name}`));
    return setting.watch(setValue);
  }, [setting, name]);
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        value={value ?? undefined}
        disabled={value === null}
        onChange={(event) => {
          // The options are the only values that the element can take.
          setting
            .setValue(event.currentTarget.value as Value)
            .catch((error) => report(error, `keeping the setting ${name}`));
        }}
      >
        {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
