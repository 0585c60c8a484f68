/** The full tab's addresses. */
import { expect, test } from 'vitest';
import { parseRoute } from '@/components/reader/route';

test.each([
  ['#/article/3f2a-11', { screen: 'article', id: '3f2a-11' }],
  ['#/opened/abc', { screen: 'opened', key: 'abc' }],
  ['#/people', { screen: 'people' }],
  ['#/person/3f2a-11', { screen: 'person', id: '3f2a-11' }],
  ['#/person/', { screen: 'library' }],
  ['#/settings', { screen: 'settings' }],
  ['#/library', { screen: 'library' }],
  ['', { screen: 'library' }],
  ['#/article/', { screen: 'library' }],
  ['#/article/../../x', { screen: 'library' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
