/** Keeps the engine from leaving out what nobody reads. */
export let sink = 0;
export const keep = (value: number): void => {
  sink = (sink + value) | 0;
};

/** The floor of everything here: one look at each unit of a text. */
export function floor(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

export interface Compared {
  medianMs: number;
  ratio: number;
}

const ROUNDS = 200;
const WARM_ROUNDS = 150;
const TURNS = 24;

/**
 * Times calls over drafts side by side with the floor: in each round each has its turn, so that a busy machine slows all of
 * them alike. The ratio is the median of the rounds' ratios.
 */
export function compareWithFloor(drafts: readonly string[], calls: ((text: string) => number)[]): Compared[] {
  const all = [floor, ...calls];
  const times = all.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    all.forEach((call, index) => {
      const before = performance.now();
      for (let turn = 0; turn < TURNS; turn++) keep(call(drafts[turn % drafts.length] as string));
      if (round >= WARM_ROUNDS) times[index]?.push((performance.now() - before) / TURNS);
    });
  }
  const [floors = [], ...others] = times;
  return others.map((own) => ({
    medianMs: summary(own).medianMs,
    ratio: summary(own.map((time, round) => time / (floors[round] as number))).medianMs,
  }));
}

export interface Timing {
  medianMs: number;
  p95Ms: number;
  p99Ms: number;
}

export function summary(times: number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
  return { medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
