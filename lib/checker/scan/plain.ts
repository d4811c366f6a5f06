import { describe, IGNORABLE } from './characters.ts';

/** A text without what hides words, and where each of its units stands in the text as it was. */
export interface Plain {
  text: string;
  /** For each unit of the plain text, the first offset and the one after the last of what it came from. */
  starts: Int32Array;
  ends: Int32Array;
}

/** More marks than this on one letter say nothing; they are passed over (and cost nothing). */
const MOST_MARKS = 8;
const COMBINES = /^[\p{M}\u1160-\u11ff]$/u;
/** Marks that adorn a letter: underlined, struck through and dripping text. Those that a letter composes with are kept. */
const ADORNS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const COMPATIBLE = /^[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}]/u;

/**
 * Lays a text plain: NFC, without zero-width characters and adornments, fancy letters (mathematical, wide, circled, squared)
 * as the letters that they show. Linear, and only called where the scan met something of the kind.
 */
export function layPlain(text: string): Plain {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];

  for (let at = 0; at < text.length; ) {
    const begin = at;
    const first = text.codePointAt(at) as number;
    at += first > 0xffff ? 2 : 1;
    if (isIgnorable(first)) continue;

    let end = at;
    let cluster = String.fromCodePoint(first);
    let marks = 0;
    while (at < text.length) {
      const next = text.codePointAt(at) as number;
      if (next < 0x300) break;
      const size = next > 0xffff ? 2 : 1;
      if (isIgnorable(next)) {
        // Belongs to the cluster only if a mark still follows.
        at += size;
        continue;
      }
      const mark = String.fromCodePoint(next);
      if (!COMBINES.test(mark)) break;
      if (++marks <= MOST_MARKS) cluster += mark;
      at += size;
      end = at;
    }

    const plain = plainOf(cluster, first, marks);
    pieces.push(plain);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(begin);
      ends.push(end);
    }
  }
  return { text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function plainOf(cluster: string, first: number, marks: number): string {
  if (marks === 0 && first < 0x80) return cluster;
  const shown = COMPATIBLE.test(cluster) ? unsquare(first) + cluster.slice(first > 0xffff ? 2 : 1) : cluster;
  const composed = shown.normalize(COMPATIBLE.test(shown) ? 'NFKC' : 'NFC');
  return marks > 0 ? composed.replace(ADORNS, '') : composed;
}

/** White-on-black and circled letters (U+1F150 to U+1F189) have no compatible form in Unicode; they show A to Z in order. */
function unsquare(codePoint: number): string {
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return String.fromCharCode(codePoint - 0x1f150 + 0x41);
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return String.fromCharCode(codePoint - 0x1f170 + 0x41);
  return String.fromCodePoint(codePoint);
}

function isIgnorable(codePoint: number): boolean {
  if (codePoint > 0xffff) return codePoint >= 0xe0000 && codePoint <= 0xe0fff;
  return (describe(codePoint) & IGNORABLE) !== 0;
}
