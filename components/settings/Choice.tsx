/**
 * One choice among a few named values, as a row with a list.
 */

interface Props<Value extends string> {
  name: string;
  label: string;
  /** Null until it is known. */
  value: Value | null;
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ name, label, value, options, onChange }: Props<Value>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        value={value ?? undefined}
        disabled={value === null}
        // The options are the only values that the element can take.
        onChange={(event) => onChange(event.currentTarget.value as Value)}
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
