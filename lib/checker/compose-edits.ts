import type { Edit } from './types.ts';

/** A stretch of a text that edits have gone over: where it comes from, and what was put there (null: it stands as it did). */
interface Piece {
  start: number;
  end: number;
  text: string | null;
}

/**
 * One set of edits for two, each in order, the second referring to the text after the first. In the one no edit touches another:
 * what comes to stand side by side is one edit.
 */
export function compose(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const ahead = piecesOf(first);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of second) {
    pieces.push(...take(ahead, start - at));
    const from = (ahead[0] as Piece).start;
    const gone = take(ahead, end - start);
    pieces.push({ start: from, end: gone.at(-1)?.end ?? from, text });
    at = end;
  }
  return editsOf([...pieces, ...ahead]);
}

/** The last piece has no end: how long the text is doesn't matter. */
function piecesOf(edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push({ start: at, end: start, text: null }, { start, end, text });
    at = end;
  }
  return [...pieces, { start: at, end: Number.POSITIVE_INFINITY, text: null }];
}

const lengthOf = ({ start, end, text }: Piece): number => (text === null ? end - start : text.length);

/** Takes so many characters off the front. */
function take(ahead: Piece[], length: number): Piece[] {
  const taken: Piece[] = [];
  let left = length;
  while (left > 0) {
    const piece = ahead.shift() as Piece;
    const [head, tail] = lengthOf(piece) > left ? cut(piece, left) : [piece];
    if (tail) ahead.unshift(tail);
    taken.push(head);
    left -= lengthOf(head);
  }
  return taken;
}

/** What was put in place of words takes their place with its first half. */
function cut({ start, end, text }: Piece, at: number): [Piece, Piece] {
  return text === null
    ? [
        { start, end: start + at, text },
        { start: start + at, end, text },
      ]
    : [
        { start, end, text: text.slice(0, at) },
        { start: end, end, text: text.slice(at) },
      ];
}

function editsOf(pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let isOpen = false;
  for (const { start, end, text } of pieces) {
    const last = edits.at(-1);
    if (text === null) isOpen &&= start === end;
    else if (isOpen && last) {
      last.end = end;
      last.text += text;
    } else {
      edits.push({ start, end, text });
      isOpen = true;
    }
  }
  return edits;
}
