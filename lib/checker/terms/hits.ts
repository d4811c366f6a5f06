/** Where terms stand in a draft; each is a number into the columns. Offsets are into the scan's plain text. */
export class Hits {
  count = 0;
  start = new Uint32Array(256);
  end = new Uint32Array(256);
  term = new Uint32Array(256);
  /** The next hit of the same matcher, plus one. */
  next = new Uint32Array(256);

  add(start: number, end: number, term: number): number {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.term[this.count] = term;
    this.next[this.count] = 0;
    return this.count++;
  }

  private grow(): void {
    const size = this.count * 2;
    for (const column of ['start', 'end', 'term', 'next'] as const) {
      const wider = new Uint32Array(size);
      wider.set(this[column]);
      this[column] = wider;
    }
  }
}
