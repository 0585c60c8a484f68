/**
 * Where the full tab is: its address's hash as a typed route.
 */
export type Route =
  | { screen: 'library' }
  | { screen: 'settings' }
  | { screen: 'people' }
  | { screen: 'person'; id: string }
  | { screen: 'article'; id: string }
  | { screen: 'story'; id: string }
  | { screen: 'opened'; key: string };

/** The route of a hash such as `#/article/…`; whatever is not known leads to the library. */
export function parseRoute(hash: string): Route {
  const [, screen, rest] = /^#\/([a-z]+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (screen === 'settings' || screen === 'people') return { screen };
  if ((screen === 'person' || screen === 'article' || screen === 'story') && rest) return { screen, id: rest };
  if (screen === 'opened' && rest) return { screen, key: rest };
  return { screen: 'library' };
}
