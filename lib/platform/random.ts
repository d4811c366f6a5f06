/** Chance, for identifiers and for spreading load. */
export interface Random {
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** 0 ≤ fraction < 1, like `Math.random`. */
  fraction(): number;
}

export const systemRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  fraction: () => Math.random(),
};
