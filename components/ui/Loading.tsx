/**
 * Says that something is on its way.
 */
import './loading.css';

export function Loading({ text }: { text: string }) {
  return (
    <p class="loading" data-part="loading" role="status">
      {text}
    </p>
  );
}
