/** Measures several ways to do something beside one page, in turns, so that what disturbs the machine disturbs them alike. */
import type { World } from './bench-browser';

/** CPU time of an arm, in milliseconds: the first call, code still cold, and the median of the later ones. */
export interface ArmTime {
  cold: number;
  warm: number;
}

export type ArmTimes<Arm extends string> = Record<Arm, ArmTime>;

const ROUNDS = 5;

/** @param arms the empty one, whose time is taken off the others, first */
export async function timeArms<Arm extends string>(world: World, arms: readonly Arm[]): Promise<ArmTimes<Arm>> {
  const times = new Map<Arm, number[]>(arms.map((arm) => [arm, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (let turn = 0; turn < arms.length; turn++) {
      const arm = arms[(turn + round) % arms.length] as Arm;
      times.get(arm)?.push(await world.cpuOf(`runArm(${JSON.stringify(arm)})`));
    }
  }
  const [empty] = arms;
  const nothing = median(times.get(empty as Arm)?.slice(1) ?? []);
  return Object.fromEntries(
    [...times].map(([arm, [first = 0, ...later]]) => [
      arm,
      { cold: Math.max(0, first - nothing), warm: Math.max(0, median(later) - nothing) },
    ]),
  ) as ArmTimes<Arm>;
}

/** The times of several pages put together. */
export function sumTimes<Arm extends string>(pages: readonly ArmTimes<Arm>[], arm: Arm): ArmTime {
  return {
    cold: pages.reduce((sum, times) => sum + times[arm].cold, 0),
    warm: pages.reduce((sum, times) => sum + times[arm].warm, 0),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Two digits after the point, for tables. */
export function round(value: number): number {
  return Math.round(100 * value) / 100;
}
