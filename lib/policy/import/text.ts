/**
 * The text of a file that somebody's spreadsheet or editor wrote: UTF-8 or UTF-16 by its mark, UTF-8 without one, and where it is
 * neither, Windows-1252, as Excel still saves CSV.
 */
export function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
