/**
 * Where a link of the text leads to, said while it is pointed at or has the focus.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeNear } from '@/components/ui/place-near';
import { t } from '@/utils/i18n/i18n';

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
    return () => controller.abort();
  }, [body]);

  useLayoutEffect(() => {
    if (!link) return;
    const follow = () => {
      const [firstLine] = link.getClientRects();
      if (tip.current && firstLine) placeNear(tip.current, firstLine);
    };
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
