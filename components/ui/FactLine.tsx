/**
 * A line of short facts with a dot between them. Each fact stands in a cell of its own, so that the dots follow the line's direction
 * whatever the direction of the fact.
 */
import { type ComponentChildren, toChildArray } from 'preact';
import './fact-line.css';

export function FactLine({ children }: { children: ComponentChildren }) {
  return (
    <p class="facts">
      {toChildArray(children).map((fact, index) => (
        <span key={index}>{fact}</span>
      ))}
    </p>
  );
}
