/** What a command may touch. */
export interface Io {
  /** @throws when the file can't be read */
  readFile(path: string): Uint8Array;
  /** The same in pieces, so that a file may be larger than memory. @throws as soon as a piece can't be read */
  readChunks(path: string): Iterable<Uint8Array>;
  /**
   * @param mode who may do what with it, as `chmod` has it
   * @throws when there is such a file already, or none can be made
   */
  writeNew(path: string, text: string, mode: number): void;
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds since 1970. */
  now: number;
}
