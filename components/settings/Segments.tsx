/**
 * One choice among a few values that are all in sight, as a row of joined buttons; to a keyboard and a screen reader it is a group of radio
 * buttons.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './segments.css';

export interface Segment<Value extends string> {
  value: Value;
  /** What the button shows, or is called where it shows something else. */
  label: string;
  shown?: ComponentChildren;
  disabled?: boolean;
}

interface Props<Value extends string> {
  name: string;
  label: string;
  value: Value;
  segments: readonly Segment<Value>[];
  onChange: (value: Value) => void;
}

export function Segments<Value extends string>({ name, label, value, segments, onChange }: Props<Value>) {
  // The same choice may stand on a page twice: in the settings and in a panel over them.
  const group = `${name}${useId()}`;
  return (
    <fieldset class="segments" data-part={`choose-${name}`}>
      <legend>{label}</legend>
      <div class="segments-row">
        {segments.map((segment) => (
          <label key={segment.value} class="segment" data-value={segment.value}>
            <input
              type="radio"
              name={group}
              value={segment.value}
              checked={segment.value === value}
              disabled={segment.disabled}
              aria-label={segment.shown === undefined ? undefined : segment.label}
              onChange={() => onChange(segment.value)}
            />
            <span>{segment.shown ?? segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
