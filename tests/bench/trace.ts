import type { CDPSession } from 'puppeteer-core';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  args: { data?: { url?: string; type?: string } };
}

/** What Chromium did while something was done with a page, in order of time. */
export async function trace(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.sort((a, b) => a.ts - b.ts);
}

const RUNS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);
const INPUT = new Set(['keydown', 'keypress', 'beforeinput', 'input', 'keyup']);

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

export const sumMs = (events: readonly TraceEvent[]): number =>
  events.reduce((total, { dur = 0 }) => total + dur, 0) / 1000;

/** What our script did: each run of it that no other run of ours had called. */
export function oursIn(events: readonly TraceEvent[]): TraceEvent[] {
  const ours: TraceEvent[] = [];
  const ends = new Map<number, number>();
  for (const event of events) {
    if (event.ph !== 'X' || !RUNS.has(event.name) || !event.args.data?.url?.startsWith('chrome-extension://')) continue;
    if (event.ts < (ends.get(event.tid) ?? 0)) continue;
    ends.set(event.tid, endOf(event));
    ours.push(event);
  }
  return ours;
}

export interface Keystroke {
  /** Our code within the events of the key. */
  handlerMs: number;
  /** From the key's first event to the end of the frame that our remarks were painted with; null when there was none. */
  paintMs: number | null;
}

/** Each key of a trace, from its `keydown` to that of the next. */
export function keystrokesIn(events: readonly TraceEvent[]): Keystroke[] {
  const starts = events.flatMap(({ name, args }, index) =>
    name === 'EventDispatch' && args.data?.type === 'keydown' ? [index] : [],
  );
  return starts.map((start, index) => keystrokeOf(events.slice(start, starts[index + 1])));
}

function keystrokeOf([keydown, ...rest]: readonly TraceEvent[]): Keystroke {
  if (!keydown) return { handlerMs: 0, paintMs: null };
  const own = [keydown, ...rest].filter(({ tid }) => tid === keydown.tid);
  const ours = oursIn(own);
  const dispatches = own.filter(({ name, args }) => name === 'EventDispatch' && INPUT.has(args.data?.type ?? ''));
  const holds = (outer: TraceEvent) => (run: TraceEvent) => run.ts >= outer.ts && endOf(run) <= endOf(outer);
  const frame = own.find((event) => event.name === 'FireAnimationFrame' && ours.some(holds(event)));
  const commit = frame && own.find(({ name, ts }) => name === 'Commit' && ts >= frame.ts);
  return {
    handlerMs: sumMs(ours.filter((run) => dispatches.some((dispatch) => holds(dispatch)(run)))),
    paintMs: commit ? (endOf(commit) - keydown.ts) / 1000 : null,
  };
}
