/** An article's address, the same however the reader came to it: it is what tells two articles apart in the library. */

const TRACKING =
  /^(?:utm_.*|ga_.*|mc_.*|pk_.*|piwik_.*|mtm_.*|hsa_.*|_hs.*|at_(?:medium|campaign|custom.*|link.*|ptr.*|format|bbc_team)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mkt_tok|oly_.*_id|vero_.*|_openstat|ns_.*|wt_.*|cmpid|cmp|ncid|ocid|smid|smtyp|sref|spm|s_cid|xtor|echobox|ref_src|ref_url|referrer|share|shared|feature|amp|_amp|outputtype|ito|ftag|traffic_?source|guccounter|guce_.*|__twitter_impression|mibextid|rdid)$/i;

/** Index pages by other names. */
const HOME = /^\/(?:index\.\w+|home|default\.aspx)?$/i;

/**
 * The address in one form: http(s) without the port's default, the host in lower case, no tracking parameters, no fragment (but `#!`
 * routes), percent-encoding in upper case and only where it is needed, AMP and mobile forms folded into the plain one.
 * @returns the address unchanged where it is not http(s).
 */
export function normaliseUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  if (!url.hash.startsWith('#!')) url.hash = '';
  // In Firefox's content scripts the parameters can be visited, but not iterated.
  const tracking: string[] = [];
  url.searchParams.forEach((_value, name) => {
    if (TRACKING.test(name)) tracking.push(name);
  });
  for (const name of tracking) url.searchParams.delete(name);
  url.hostname = url.hostname.replace(/^(?:m|mobile|amp)\.(?=[^.]+\.[^.]+)/, '').replace(/^www\.(?:m|amp)\./, 'www.');
  url.pathname = encodePath(
    url.pathname
      .replace(/\/(?:amp|\.amp)\/?$/i, '')
      .replace(/^\/amp(?=\/)/i, '')
      .replace(/\.amp(?=\.html?$|$)/i, ''),
  );
  return url.href;
}

/** Decodes and encodes again, so that `%d8%a7`, `%D8%A7` and `ا` are one; a broken encoding stays as it is. */
function encodePath(path: string): string {
  try {
    return path
      .split('/')
      .map((part) =>
        encodeURIComponent(decodeURIComponent(part)).replace(/%(3A|40|2C|3B|3D|2B|24|26)/g, decodeURIComponent),
      )
      .join('/');
  } catch {
    return path;
  }
}

/**
 * The canonical address of a page: what the page declares where that can be true, else its own.
 * A declared address is not believed when it is on another site, or the site's home while the page is not.
 * @param page the address that the page was read from.
 * @param declared `link rel=canonical`, `og:url` and the like, in the order of trust; relative ones are resolved.
 */
export function canonicalUrl(page: string, declared: readonly (string | null)[] = []): string {
  for (const candidate of declared) {
    if (!candidate || !URL.canParse(candidate, page)) continue;
    const url = new URL(candidate, page);
    if (!URL.canParse(page)) continue;
    const own = new URL(page);
    if (!/^https?:$/.test(url.protocol) || siteOf(url.hostname) !== siteOf(own.hostname)) continue;
    if (HOME.test(url.pathname) && !url.search && !(HOME.test(own.pathname) && !own.search)) continue;
    if (own.protocol === 'https:') url.protocol = 'https:';
    return normaliseUrl(url.href);
  }
  return normaliseUrl(page);
}

/** The part of a host name that one owner registered, near enough: the last two labels, three below `co.uk` and its like. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const short = /^(?:com?|net|org|gov|edu|ac)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}
