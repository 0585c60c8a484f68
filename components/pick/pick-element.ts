/**
 * On the page itself: lets the reader point at the element that is the article. Drawn in a closed shadow root over the page, whose own DOM
 * stays as it is.
 */
import { t } from '@/utils/i18n/i18n';
import css from './pick.css?inline';

interface Overlay {
  host: HTMLElement;
  frame: HTMLElement;
}

function drawOverlay(dir: 'rtl' | 'ltr'): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.dir = dir;
  hint.setAttribute('role', 'status');
  hint.textContent = t('pick.hint');
  root.append(frame, hint);
  document.documentElement.append(host);
  return { host, frame };
}

function outline({ frame }: Overlay, element: Element): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  frame.style.transform = `translate(${x}px, ${y}px)`;
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
}

/** Whether an element can hold an article: it is on the page, and not the page itself. */
function isCandidate(element: Element | null): element is Element {
  return element !== null && element !== document.documentElement && element !== document.body;
}

/**
 * Waits until the reader has picked an element: by pointing and clicking, or by the arrow keys (up widens, down narrows) and Enter.
 * @returns null when the reader leaves by Escape
 */
export function pickElement(dir: 'rtl' | 'ltr'): Promise<Element | null> {
  return new Promise((resolve) => {
    const overlay = drawOverlay(dir);
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    /** From the widest to the one that is picked, so that narrowing leads back the way that widening came. */
    const narrower: Element[] = [];
    let picked: Element | null = document.querySelector('article, main') ?? document.body.firstElementChild;
    const choose = (element: Element | null) => {
      picked = element;
      if (picked) outline(overlay, picked);
    };
    const end = (element: Element | null) => {
      controller.abort();
      overlay.host.remove();
      resolve(element);
    };
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const pointAt = (event: MouseEvent) => {
      const under = document.elementFromPoint(event.clientX, event.clientY);
      if (!isCandidate(under) || under === overlay.host) return;
      narrower.length = 0;
      choose(under);
    };
    const keys: Record<string, () => void> = {
      Escape: () => end(null),
      Enter: () => end(picked),
      ArrowUp: () => {
        if (!picked || !isCandidate(picked.parentElement)) return;
        narrower.push(picked);
        choose(picked.parentElement);
      },
      ArrowDown: () => choose(narrower.pop() ?? picked?.firstElementChild ?? picked),
    };
    addEventListener('mousemove', pointAt, options);
    addEventListener('scroll', () => picked && outline(overlay, picked), options);
    addEventListener(
      'keydown',
      (event) => {
        const act = keys[event.key];
        if (!act) return;
        stop(event);
        act();
      },
      options,
    );
    addEventListener(
      'click',
      (event) => {
        stop(event);
        if (event.isTrusted) end(picked);
      },
      options,
    );
    for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const)
      addEventListener(type, stop, options);
    choose(picked);
  });
}
