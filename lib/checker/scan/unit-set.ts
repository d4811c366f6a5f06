/** Up to here a unit is looked up in a table of its own; the few beyond are asked of the expression. */
const TABLED = 0x250;

/** A class of UTF-16 units, as a question about one place of a text; past the end the answer is no. */
export function unitSet(set: RegExp): (text: string, at: number) => boolean {
  const table = Uint8Array.from({ length: TABLED }, (_, unit) => (set.test(String.fromCharCode(unit)) ? 1 : 0));
  return (text, at) => {
    const unit = text.charCodeAt(at);
    return unit < TABLED ? table[unit] === 1 : at < text.length && set.test(text[at] as string);
  };
}
