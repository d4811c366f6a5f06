import { unzipSync } from 'fflate';

export interface NamedFile {
  /** Its path, where it lies in folders. */
  name: string;
  bytes: Uint8Array;
}

/** What a zip may hold: more is no style and no list of terms, and may be a bomb. */
const MOST_FILES = 2000;
const MOST_BYTES = 30 * 1024 * 1024;

export const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 3 && d === 4;

/**
 * The files in a zip, without folders and what macOS and version control leave in it; null when it is damaged, locked with a
 * password, or holds more than it may.
 */
export function filesIn(zip: Uint8Array): NamedFile[] | null {
  let files = 0;
  let bytes = 0;
  try {
    const found = unzipSync(zip, {
      filter({ name, originalSize }) {
        files++;
        bytes += originalSize;
        if (files > MOST_FILES || bytes > MOST_BYTES) throw new RangeError('Too much for one zip.');
        return !name.endsWith('/') && !/(^|\/)(__MACOSX|\.git|\.github|\.DS_Store)(\/|$)/.test(name);
      },
    });
    return Object.entries(found).map(([name, content]) => ({ name, bytes: content }));
  } catch {
    return null;
  }
}
