/**
 * Writes one value at a time, and of those that come meanwhile only the last. Nothing waits for a timer, so what was typed a
 * moment before a popup closes is under way already.
 */
export function sendLatest<Value>(write: (value: Value) => Promise<unknown>): (value: Value) => void {
  let waiting: { value: Value } | null = null;
  let isWriting = false;

  async function drain() {
    isWriting = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      // A lost write is made good by the next one; there is nobody to tell.
      await write(value).catch(() => undefined);
    }
    isWriting = false;
  }

  return (value) => {
    waiting = { value };
    if (!isWriting) void drain();
  };
}
