import type { UiLanguage } from '../i18n.ts';
import type { Policy } from '../policy/schema.ts';
import type { Examined, ExamineStep } from './examine.ts';

/** What a worker is asked, and what it says meanwhile and in the end. */
export interface ExamineRequest {
  bytes: Uint8Array;
  now: number;
  inForce: Policy | null;
  /** In which problems and summary are told. */
  language: UiLanguage;
}

export type ExamineReply = { step: ExamineStep } | { examined: Examined };

/** As much of a `Worker` as is needed. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<ExamineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ExamineRequest): void;
  terminate(): void;
}

export interface ExaminerPorts {
  start(): WorkerLike;
  /** For the request: the time, the policy to compare with, the language. */
  context(): Omit<ExamineRequest, 'bytes'>;
}

export interface ExamineOptions {
  signal: AbortSignal;
  onStep?(step: ExamineStep): void;
}

/**
 * Looks at files beside the page, which stays usable meanwhile. One at a time: the next one ends the one before, whose signal is
 * aborted then. @throws DOMException `AbortError` when the signal is; Error when the worker fails
 */
export function createExaminer({ start, context }: ExaminerPorts) {
  let worker: WorkerLike | null = null;
  let stopLast: (() => void) | null = null;

  return (bytes: Uint8Array, { signal, onStep }: ExamineOptions): Promise<Examined> => {
    stopLast?.();
    const used = worker ?? start();
    worker = used;
    return new Promise<Examined>((resolve, reject) => {
      // A worker that is at work can't be asked to stop: it is ended, and the next file gets a new one.
      const end = () => {
        used.terminate();
        if (worker === used) worker = null;
      };
      const stop = () => {
        end();
        reject(new DOMException('Stopped.', 'AbortError'));
      };
      stopLast = stop;
      signal.addEventListener('abort', stop, { once: true });
      const rest = () => {
        signal.removeEventListener('abort', stop);
        if (stopLast === stop) stopLast = null;
      };
      used.onmessage = ({ data }) => {
        if ('step' in data) return onStep?.(data.step);
        rest();
        resolve(data.examined);
      };
      used.onerror = (event) => {
        rest();
        end();
        reject(new Error(event.message || 'The worker failed.'));
      };
      used.postMessage({ bytes, ...context() });
    });
  };
}
