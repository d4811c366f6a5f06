import type { UiLanguage } from '../i18n.ts';
import type { GivenFile, Imported } from '../policy/import/import-from.ts';

/** What the worker is given; it answers with what the files came to. */
export interface BringRequest {
  files: readonly GivenFile[];
  language: UiLanguage;
}

/** As much of a `Worker` as is needed. */
export interface BringWorker {
  onmessage: ((event: MessageEvent<Imported>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: BringRequest): void;
  terminate(): void;
}

/**
 * Reads other tools' files beside the page, which stays usable meanwhile: a worker for each time, ended with it.
 * @throws DOMException `AbortError` when the signal is aborted; Error when the worker fails
 */
export function createBringer({ start, language }: { start(): BringWorker; language(): UiLanguage }) {
  return (files: readonly GivenFile[], signal: AbortSignal): Promise<Imported> => {
    const worker = start();
    return new Promise<Imported>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('Stopped.', 'AbortError')), { once: true });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message || 'The worker failed.'));
      worker.postMessage({ files, language: language() });
    }).finally(() => worker.terminate());
  };
}
