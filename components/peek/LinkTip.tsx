/**
 * Where a link of the text leads to, said while it is pointed at or has the focus.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/i18n';

const GAP = 4;

/** A link's destination as readers know it: the site, or the address that is written to. */
function destination({ href }: HTMLAnchorElement): string {
  const url = new URL(href);
  if (url.protocol === 'mailto:') return t('reading.mail', { address: url.pathname });
  return t('reading.linkTo', { host: url.hostname.replace(/^www\./, '') });
}

export function LinkTip({ body }: { body: HTMLElement }) {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const controller = new AbortController();
    const show = (event: Event) =>
      setLink(event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null);
    const hide = () => setLink(null);
    for (const event of ['pointerover', 'focusin']) body.addEventListener(event, show, { signal: controller.signal });
    for (const event of ['pointerleave', 'focusout']) body.addEventListener(event, hide, { signal: controller.signal });
    addEventListener('scroll', hide, { passive: true, signal: controller.signal });
    return () => controller.abort();
  }, [body]);

  useLayoutEffect(() => {
    const [box] = link?.getClientRects() ?? [];
    const place = tip.current;
    if (!box || !place) return;
    const rtl = getComputedStyle(place).direction === 'rtl';
    const start = rtl ? innerWidth - box.right : box.left;
    const below = box.bottom + GAP + place.offsetHeight <= innerHeight;
    place.style.insetBlockStart = `${below ? box.bottom + GAP : box.top - GAP - place.offsetHeight}px`;
    place.style.insetInlineStart = `${Math.max(GAP, Math.min(start, innerWidth - place.offsetWidth - GAP))}px`;
  }, [link]);

  if (!link) return null;
  return (
    <div ref={tip} class="link-tip" data-part="link-tip" role="status">
      <bdi>{destination(link)}</bdi>
    </div>
  );
}
