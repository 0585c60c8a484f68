/**
 * One paragraph lit and the rest dimmed, in a full screen where the surface can have one. Which paragraph follows the scrolling.
 */
import { signal } from '@preact/signals';
import { paragraphBeingRead, stepParagraph } from '@/components/shortcuts/step';
import { report } from '@/utils/extension/errors';

export const focusMode = signal(false);

function light(): void {
  const current = paragraphBeingRead();
  for (const lit of document.querySelectorAll('[data-lit]')) if (lit !== current) lit.removeAttribute('data-lit');
  current?.setAttribute('data-lit', '');
}

/** Lights the paragraph being read, now and as the page scrolls, until the returned function is called. */
export function followParagraph(): () => void {
  const controller = new AbortController();
  const { signal: gone } = controller;
  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(light);
  };
  // Above the text there is nothing to light: begin at its first paragraph.
  if ((paragraphBeingRead()?.getBoundingClientRect().top ?? 0) > innerHeight / 2) stepParagraph(1);
  light();
  addEventListener('scroll', soon, { signal: gone, passive: true });
  addEventListener('resize', soon, { signal: gone, passive: true });
  gone.addEventListener('abort', () => {
    cancelAnimationFrame(asked);
    for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  });
  return () => controller.abort();
}

/** Enters or leaves the mode. Only a tab can fill the screen; a browser that refuses that still dims. */
export function toggleFocusMode(fullScreen: boolean): void {
  focusMode.value = !focusMode.value;
  const change = focusMode.value
    ? fullScreen && document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    : document.fullscreenElement && document.exitFullscreen();
  if (change) change.catch((error) => report(error, 'filling the screen'));
}
