/** Sends many fragments through one build, in two browsers at a time. */
import { type Arm, buildArm } from './arms';
import { type Fragment, serveHostile } from './hostile-site';
import { HostileTrips, type TripReport } from './hostile-trip';

const LANES = 2;

/**
 * @param onReport is told each report as it comes
 * @returns the reports, in the fragments' order
 */
export async function sendThrough(
  arm: Arm,
  fragments: readonly Fragment[],
  onReport: (report: TripReport, done: number) => void = () => undefined,
): Promise<TripReport[]> {
  const extension = await buildArm(arm);
  const site = await serveHostile(fragments);
  const reports: TripReport[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    const trips = new HostileTrips(extension, site);
    for (let index = next++; index < fragments.length; index = next++) {
      const fragment = fragments[index];
      if (!fragment) break;
      const report = await trips.run(fragment);
      reports[index] = report;
      done += 1;
      onReport(report, done);
    }
    await trips.close();
  };
  await Promise.all(Array.from({ length: Math.min(LANES, fragments.length) }, lane));
  site.close();
  return reports;
}

/** What was noticed of the fragment: run, stopped by the page's policy, or left where it may not be. */
function noticed({ executed, violations, left }: TripReport): string[] {
  return [...executed, ...violations, ...left];
}

/** Whether the fragment was noticed on the way that articles go. */
export function isCaughtOnTheWay(report: TripReport): boolean {
  return noticed(report).some((what) => !what.startsWith('planted'));
}

/** Whether the fragment was noticed when it was planted in the library as it is. */
export function isCaughtPlanted(report: TripReport): boolean {
  return noticed(report).some((what) => what.startsWith('planted'));
}
