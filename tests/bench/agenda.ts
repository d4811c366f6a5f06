/** What is to be done when, on a clock that jumps: a binary heap, the earliest on top. */
export class Agenda {
  /** Milliseconds since 1970. */
  now = 0;
  private readonly heap: { at: number; run: () => unknown }[] = [];

  add(at: number, run: () => unknown): void {
    const { heap } = this;
    let place = heap.push({ at: Math.ceil(at), run }) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (heap[above]!.at <= heap[place]!.at) return;
      [heap[above], heap[place]] = [heap[place]!, heap[above]!];
      place = above;
    }
  }

  /** Until nothing is left to do. */
  async run(): Promise<void> {
    for (let next = this.take(); next; next = this.take()) {
      this.now = Math.max(this.now, next.at);
      await next.run();
    }
  }

  private take(): { at: number; run: () => unknown } | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length > 0 && last) {
      heap[0] = last;
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2];
        let least = place;
        if (left < heap.length && heap[left]!.at < heap[least]!.at) least = left;
        if (right < heap.length && heap[right]!.at < heap[least]!.at) least = right;
        if (least === place) break;
        [heap[least], heap[place]] = [heap[place]!, heap[least]!];
        place = least;
      }
    }
    return first;
  }
}
