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

/** Puts the tip under the first line of its link, or over it where there is no room. */
function place(tip: HTMLElement, link: HTMLElement): void {
  const [box] = link.getClientRects();
  if (!box) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const start = getComputedStyle(tip).direction === 'rtl' ? innerWidth - box.right : box.left;
  const below = box.bottom + GAP + height <= innerHeight;
  tip.style.insetBlockStart = `${below ? box.bottom + GAP : box.top - GAP - height}px`;
  tip.style.insetInlineStart = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
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
    return () => controller.abort();
  }, [body]);

  useLayoutEffect(() => {
    if (!link) return;
    const follow = () => tip.current && place(tip.current, link);
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [link]);

  if (!link) return null;
  return (
    <div ref={tip} class="link-tip" data-part="link-tip" role="status">
      <bdi>{destination(link)}</bdi>
    </div>
  );
}
