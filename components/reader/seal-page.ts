/**
 * Takes the network from a page that shows a saved article: reading it makes no request, whatever its markup holds.
 */

/** Allows images of the extension itself only. A page's policy can be made stricter at any time, never looser again. */
export function sealPage(): void {
  if (document.querySelector('meta[http-equiv="Content-Security-Policy"]')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "img-src 'self' blob: data:";
  document.head.append(policy);
}
