/** What a command may touch. */
export interface Io {
  /** @throws when the file can't be read */
  readFile(path: string): Uint8Array;
  /** The same in pieces, so that a file may be larger than memory. @throws as soon as a piece can't be read */
  readChunks(path: string): Iterable<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds since 1970. */
  now: number;
}
