import { isIn as has } from '../../lib/checker/patterns/char-set.ts';
import type { Guard } from '../../lib/checker/patterns/guards.ts';
import { proveLinear } from '../../lib/checker/patterns/linear.ts';
import { parsePattern, type Tree, treeOf } from '../../lib/checker/patterns/tree.ts';

/** What follows, asked where a part may end. */
type Rest = (at: number) => boolean;

/**
 * Searches as an engine does that backtracks, and counts each look at a character and each step back. Only for tests: it tells how
 * much work an accepted pattern is, whatever the machine.
 * @param enough stops here
 */
export function countSteps(source: string, flags: string, text: string, enough: number): number {
  const tree = treeOf(parsePattern(source, flags), flags);
  const isOf = (raw: string, unit: string | undefined) =>
    unit !== undefined && new RegExp(`^(?:${raw})$`, flags).test(unit);
  const guardAt = new Map(proveLinear(tree, flags).map((guard) => [guard.at, guard]));
  let steps = 0;
  const look = () => {
    if (++steps >= enough) throw new Enough();
  };

  /** Looks back as the guard does that stands there. */
  const isBarred = (place: number, at: number): boolean => {
    const guard = guardAt.get(place);
    if (!guard) return false;
    look();
    if ('row' in guard) {
      for (let count = 1; count < guard.width; count++) look();
      const behind = new RegExp(`(?<=${guard.behind})`, `${flags}y`);
      behind.lastIndex = at;
      return behind.test(text);
    }
    if (!guard.earlier) return isOf(guard.last, text[at - 1]);
    const { first, over } = guard.earlier;
    let before = at - 2;
    for (; over !== null && isOf(over, text[before]); before--) look();
    return isOf(first, text[before]);
  };
  const run = (node: Tree, at: number, rest: Rest): boolean => {
    switch (node.is) {
      case 'set':
        look();
        if (!(at < text.length && has(node.set, text.charCodeAt(at)))) return false;
        return !isBarred(node.start + node.raw.length, at + 1) && rest(at + 1);
      case 'edge':
        look();
        return holds(node.at, at) && rest(at);
      case 'choice':
        return node.of.some((one) => run(one, at, rest));
      case 'sequence': {
        const from = (index: number, place: number): boolean => {
          const one = node.of[index];
          return one ? run(one, place, (next) => from(index + 1, next)) : rest(place);
        };
        return from(0, at);
      }
      case 'repeat': {
        if (isBarred(node.start, at)) return 'row' in (guardAt.get(node.start) as Guard) && node.min === 0 && rest(at);
        return repeat(node, at, rest);
      }
    }
  };
  /** A class repeats in a loop, as engines do it, so that a long run needs no deep stack. */
  const repeat = (node: Extract<Tree, { is: 'repeat' }>, at: number, rest: Rest): boolean => {
    const body = node.of.is === 'sequence' && node.of.of.length === 1 ? (node.of.of[0] as Tree) : node.of;
    if (body.is === 'set') {
      const most = Math.min(node.max, text.length - at);
      let count = 0;
      if (node.lazy) {
        for (; count < node.min; count++) {
          look();
          if (!(at + count < text.length && has(body.set, text.charCodeAt(at + count)))) return false;
        }
        for (;;) {
          if (rest(at + count)) return true;
          look();
          if (count >= most || !has(body.set, text.charCodeAt(at + count))) return false;
          count++;
        }
      }
      for (; count < most; count++) {
        look();
        if (!has(body.set, text.charCodeAt(at + count))) break;
      }
      for (; count >= node.min; count--) {
        look();
        if (rest(at + count)) return true;
      }
      return false;
    }
    const again = (count: number, place: number): boolean => {
      const more = () =>
        count < node.max && run(node.of, place, (next) => (next > place || count < node.min) && again(count + 1, next));
      const stop = () => count >= node.min && rest(place);
      return node.lazy ? stop() || more() : more() || stop();
    };
    return again(0, at);
  };
  const isWord = (at: number): boolean => /\w/.test(text[at] ?? ' ');
  const holds = (edge: Extract<Tree, { is: 'edge' }>['at'], at: number): boolean => {
    const isLine = flags.includes('m');
    if (edge === 'start') return at === 0 || (isLine && /[\n\r\u2028\u2029]/.test(text[at - 1] as string));
    if (edge === 'end') return at === text.length || (isLine && /[\n\r\u2028\u2029]/.test(text[at] as string));
    return (isWord(at - 1) !== isWord(at)) === (edge === 'word');
  };

  try {
    for (let start = 0; start <= text.length; ) {
      let end = -1;
      run(tree, start, (at) => {
        end = at;
        return true;
      });
      start = end > start ? end : start + 1;
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return steps;
}

class Enough extends Error {}
