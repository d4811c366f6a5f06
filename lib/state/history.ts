/** Undo and redo over whole states. Bounded by number and by size, the oldest going first. */
export interface History<State> {
  readonly now: State;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes of one `group` that follow each other within a moment are undone together, as typing is. */
  push(state: State, how?: { group?: string; at?: number }): void;
  undo(): void;
  redo(): void;
}

const MOST_STEPS = 200;
const MOST_UNITS = 40_000_000;
const TOGETHER_MS = 1000;

/** @param sizeOf in UTF-16 units, about */
export function createHistory<State>(first: State, sizeOf: (state: State) => number): History<State> {
  let now = first;
  let past: State[] = [];
  let future: State[] = [];
  let last: { group: string; at: number } | null = null;

  function bound(): void {
    let units = 0;
    let kept = 0;
    while (kept < Math.min(past.length, MOST_STEPS)) {
      units += sizeOf(past[past.length - 1 - kept]!);
      if (units > MOST_UNITS && kept > 0) break;
      kept++;
    }
    past = past.slice(past.length - kept);
  }

  return {
    get now() {
      return now;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    push(state, { group, at = 0 } = {}) {
      const belongs = last !== null && last.group === group && at - last.at < TOGETHER_MS && past.length > 0;
      if (!belongs) past.push(now);
      last = group === undefined ? null : { group, at };
      now = state;
      future = [];
      bound();
    },
    undo() {
      const before = past.pop();
      if (before === undefined) return;
      future.push(now);
      now = before;
      last = null;
    },
    redo() {
      const after = future.pop();
      if (after === undefined) return;
      past.push(now);
      now = after;
      last = null;
    },
  };
}
