/**
 * Hostile fragments written for the project, through the whole of the real extension. The same fragments through a build without sanitiser
 * and extractor show that what they do would be seen.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fragment } from './hostile-site';
import { isCaughtOnTheWay, sendThrough } from './send-through';

/** `live`: something of the fragment must be noticed when nothing takes it out. */
const fragments = JSON.parse(readFileSync('tests/fixtures/hostile.json', 'utf8')) as (Fragment & { live?: boolean })[];

const MINUTES = 60_000;

describe('hostile markup', () => {
  it(
    'runs nowhere, is left nowhere and asks the network for nothing',
    async () => {
      const reports = await sendThrough('product', fragments);
      const faulty = reports.filter(
        ({ outcome, executed, violations, left, requests }) =>
          outcome !== 'saved' || executed.length + violations.length + left.length + requests.length > 0,
      );
      expect(faulty).toEqual([]);
    },
    5 * MINUTES,
  );

  it(
    'would be seen if nothing stopped it',
    async () => {
      const live = fragments.filter((fragment) => fragment.live);
      const reports = await sendThrough('bare', live);
      expect(reports.filter((report) => !isCaughtOnTheWay(report)).map(({ id, outcome }) => [id, outcome])).toEqual([]);
    },
    5 * MINUTES,
  );
});
