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

export interface Timing {
  medianMs: number;
  p95Ms: number;
  p99Ms: number;
}

const WARM_MS = 300;

/**
 * Times one call, many times over: batches that are long enough for the clock, after a while of warming up.
 * @param run is given a number that grows, to choose its input by
 */
export function time(run: (turn: number) => number, { batches = 60, batchMs = 4 } = {}): Timing {
  const started = performance.now();
  let turns = 0;
  while (performance.now() - started < WARM_MS || turns < 3) keep(run(turns++));
  const perBatch = Math.max(1, Math.ceil((batchMs * turns) / (performance.now() - started)));
  const times: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const before = performance.now();
    for (let turn = 0; turn < perBatch; turn++) keep(run(turns++));
    times.push((performance.now() - before) / perBatch);
  }
  return summary(times);
}

export function summary(times: number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
  return { medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
