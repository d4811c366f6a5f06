/** Among more names than these nobody is helped by a guess that takes seconds. */
const MOST_KNOWN = 500;

/**
 * The known name that someone most likely meant, or undefined when none is near: at most a third of its letters may differ,
 * or one begins with the other.
 * Optimal string alignment distance (insert, delete, change, swap of neighbours), case aside.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known.slice(0, MOST_KNOWN)) {
    // Letters that are missing or too many have to be inserted: whatever else they say.
    const most = Math.max(1, Math.floor(candidate.length / 3));
    const isPrefix = candidate.length >= 4 && wanted.startsWith(candidate.toLowerCase().slice(0, 4));
    if (wanted.length <= SHORT && isAnother(wanted, candidate.toLowerCase())) continue;
    if (!isPrefix && Math.abs(candidate.length - wanted.length) > most) continue;
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best !== undefined && bestDistance <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

/** With one letter changed, a word of so many is another word: "if" is no "id". */
const SHORT = 3;

const isAnother = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') !== [...b].sort().join('');

/** A word that the other begins with is near, however long the rest: "blocker" was meant as "block". */
function distanceBetween(a: string, b: string): number {
  const isPrefix = Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));
  if (isPrefix) return 1;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return alignmentDistance(a.slice(same), b.slice(same));
}

function alignmentDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
      }
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
