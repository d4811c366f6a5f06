/** A `componentkey` as SDUI makes one for each rendering; most are chance, a few speak. */
export function randomKey(): string {
  return crypto.randomUUID();
}
