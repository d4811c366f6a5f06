/** What a command may touch. */
export interface Io {
  /** @throws when the file can't be read */
  readFile(path: string): Uint8Array;
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds since 1970. */
  now: number;
}
