import { VARIATION } from '../scan/characters.ts';
import { hashPair, slotsFor } from './hash.ts';
import { ENDS, type SubstringTables } from './layout.ts';

/** Cells of resolved rows at most: beyond them states far from the start keep their own edges only. 1 MB. */
const MOST_CELLS = 1 << 18;

interface State {
  next: Map<number, number>;
  fail: number;
  firstEnd: number;
  shorter: number;
}

/**
 * Gathers what is looked for wherever it stands (terms without word boundaries, literals that gate a pattern) into one
 * Aho-Corasick automaton over folded units.
 * @see Aho and Corasick, "Efficient string matching", CACM 18(6), 1975
 */
export class SubstringBuilder {
  private readonly symbols = new Map<number, number>();
  private readonly states: State[] = [newState()];
  private readonly patterns: { length: number; owner: number; next: number }[] = [];

  add(folded: string, owner: number): void {
    let state = 0;
    for (let at = 0; at < folded.length; at++) {
      const symbol = this.symbolOf(folded.charCodeAt(at));
      const known = this.states[state]?.next.get(symbol);
      if (known === undefined) {
        this.states.push(newState());
        this.states[state]?.next.set(symbol, this.states.length - 1);
        state = this.states.length - 1;
      } else state = known;
    }
    const end = this.states[state] as State;
    this.patterns.push({ length: folded.length, owner: owner >>> 0, next: end.firstEnd });
    end.firstEnd = this.patterns.length;
  }

  private symbolOf(unit: number): number {
    const symbol = this.symbols.get(unit) ?? this.symbols.size + 1;
    this.symbols.set(unit, symbol);
    return symbol;
  }

  tables(): SubstringTables {
    const order = this.link();
    const skipped = this.symbolOf(VARIATION);
    const number = new Map(order.map((state, index) => [state, index]));
    const renumber = (state: number) => number.get(state) as number;
    const width = this.symbols.size + 1;
    const rowCount =
      this.patterns.length === 0 ? 0 : Math.min(order.length, Math.max(1, Math.floor(MOST_CELLS / width)));
    const states = order.map((state) => this.states[state] as State);
    const marked = (state: number) => {
      const { firstEnd, shorter } = this.states[state] as State;
      return (renumber(state) * width) | (firstEnd !== 0 || shorter !== 0 ? ENDS : 0);
    };

    const rows = new Int32Array(rowCount * width);
    for (let index = 0; index < rowCount; index++) {
      const state = states[index] as State;
      // The state that it falls back on is nearer to the start, so its row is there already.
      if (index > 0) rows.copyWithin(index * width, renumber(state.fail) * width, (renumber(state.fail) + 1) * width);
      for (const [symbol, next] of state.next) rows[index * width + symbol] = marked(next);
      // What is looked for has none, so here an emoji stands with its selector or without.
      rows[index * width + skipped] = index * width;
    }

    const far = states.flatMap((state, index) =>
      index < rowCount ? [] : [...state.next].map(([symbol, next]) => ({ from: index, symbol, to: marked(next) })),
    );
    const farSlots = new Uint32Array(slotsFor(far.length));
    far.forEach(({ from, symbol }, index) => {
      let slot = hashPair(from, symbol) & (farSlots.length - 1);
      while (farSlots[slot] !== 0) slot = (slot + 1) & (farSlots.length - 1);
      farSlots[slot] = index + 1;
    });

    return {
      symbols: Uint16Array.from([...this.symbols].flat()),
      rows,
      fail: Uint32Array.from(states, (state) => renumber(state.fail)),
      ends: Uint32Array.from(states, (state) => state.firstEnd),
      shorter: Uint32Array.from(states, (state) => renumber(state.shorter)),
      farSlots,
      farFrom: Uint32Array.from(far, (edge) => edge.from),
      farSymbol: Uint16Array.from(far, (edge) => edge.symbol),
      farTo: Int32Array.from(far, (edge) => edge.to),
      patternLength: Uint16Array.from(this.patterns, (pattern) => pattern.length),
      patternNext: Uint32Array.from(this.patterns, (pattern) => pattern.next),
      patternOwner: Uint32Array.from(this.patterns, (pattern) => pattern.owner),
    };
  }

  /** Links each state to the longest other one that it ends with. @returns the states, nearest to the start first */
  private link(): number[] {
    const order = [0];
    for (const index of order) {
      const state = this.states[index] as State;
      for (const [symbol, next] of state.next) {
        const child = this.states[next] as State;
        child.fail = index === 0 ? 0 : this.follow(state.fail, symbol);
        const fallback = this.states[child.fail] as State;
        child.shorter = fallback.firstEnd !== 0 ? child.fail : fallback.shorter;
        order.push(next);
      }
    }
    return order;
  }

  private follow(from: number, symbol: number): number {
    for (let state = from; ; ) {
      const { next, fail } = this.states[state] as State;
      const found = next.get(symbol);
      if (found !== undefined) return found;
      if (state === 0) return 0;
      state = fail;
    }
  }
}

const newState = (): State => ({ next: new Map(), fail: 0, firstEnd: 0, shorter: 0 });
