/** A request that a browser sent, or tried to. */
export interface SeenRequest {
  /** Where it ended: at the practice pages, at this machine (a collector), or nowhere, since nothing else is let out. */
  to: 'practice' | 'loopback' | 'refused';
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Where browsers call for themselves (accounts, updates, time) although they are told not to. They get no answer either. */
const BROWSERS_OWN =
  /^(accounts|clients\d)\.google\.com$|^(update|optimizationguide-pa)\.googleapis\.com$|\.(mozilla\.(com|org|net)|gvt1\.com)$/;

type Filter = (request: SeenRequest) => boolean;

/** All that leaves a browser: its one way out is our proxy, which writes here. */
export class RequestLog {
  #seen: SeenRequest[] = [];
  #waiting = new Set<() => void>();

  add(request: SeenRequest): void {
    this.#seen.push(request);
    for (const look of this.#waiting) look();
  }

  all(filter: Filter = () => true): SeenRequest[] {
    return this.#seen.filter(filter);
  }

  /** What pages and extension sent to neither the practice pages nor this machine. A test of ours expects none. */
  refused(): SeenRequest[] {
    return this.all(({ to, url }) => to === 'refused' && !BROWSERS_OWN.test(new URL(url).hostname));
  }

  clear(): void {
    this.#seen = [];
  }

  /** The first request that fits, as soon as there is one. */
  waitFor(filter: Filter, timeoutMs = 10_000): Promise<SeenRequest> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = () => {
        const found = this.#seen.find(filter);
        if (!found) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        reject(
          new Error(
            `No such request in ${timeoutMs} ms; seen: ${this.#seen.map(({ url }) => url).join(' ') || 'none'}`,
          ),
        );
      }, timeoutMs);
      this.#waiting.add(look);
      look();
    });
  }
}
