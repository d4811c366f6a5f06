import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { areApart, type CharSet, union } from './char-set.ts';
import { setOf } from './set-of.ts';
import { t } from './texts.ts';

/** A pattern as the proof sees it. Places are offsets into the source. */
export type Tree =
  | { is: 'set'; set: CharSet; raw: string; literal: string | null; start: number }
  | { is: 'sequence'; of: Tree[] }
  | { is: 'choice'; of: Tree[] }
  | { is: 'repeat'; of: Tree; min: number; max: number; start: number; end: number; bodyEnd: number; lazy: boolean }
  | { is: 'edge'; at: 'start' | 'end' | 'word' | 'not-word'; start: number };

/** Why a pattern is not taken, and where. */
export class Refusal extends Error {
  readonly start: number;
  /** The repeat that would be all right with a bound. */
  readonly repeat: Extract<Tree, { is: 'repeat' }> | null;

  constructor(start: number, reason: string, repeat: Refusal['repeat'] = null) {
    super(reason);
    this.start = start;
    this.repeat = repeat;
  }
}

/** @throws RegExpSyntaxError */
export const parsePattern = (source: string, flags: string): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: flags.includes('u') });

/** @throws Refusal for what isn't regular */
export function treeOf(pattern: AST.Pattern, flags: string): Tree {
  const choice = (alternatives: AST.Alternative[]): Tree => {
    const of = alternatives.map(({ elements }): Tree => {
      const [only, ...more] = elements.map(element);
      return only && more.length === 0 ? only : { is: 'sequence', of: only ? [only, ...more] : [] };
    });
    return of.length === 1 ? (of[0] as Tree) : mergeSets(of);
  };
  const set = (node: AST.Element, literal: string | null): Tree => {
    let made: CharSet | undefined;
    return {
      is: 'set',
      // Made when somebody asks: much is refused, or proven, without.
      get set() {
        made ??= setRead(node, flags);
        return made;
      },
      raw: node.raw,
      literal,
      start: node.start,
    };
  };
  const element = (node: AST.Element): Tree => {
    switch (node.type) {
      case 'Character':
        return set(node, String.fromCodePoint(node.value));
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return set(node, null);
      case 'Group':
        if (node.modifiers) throw new Refusal(node.start, t('flagsWithin'));
        return choice(node.alternatives);
      case 'CapturingGroup':
        return choice(node.alternatives);
      case 'Quantifier':
        return {
          is: 'repeat',
          of: element(node.element),
          min: node.min,
          max: node.max,
          start: node.start,
          end: node.end,
          bodyEnd: node.element.end,
          lazy: !node.greedy,
        };
      case 'Backreference':
        throw new Refusal(node.start, t('looksBack', node.raw));
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
          throw new Refusal(node.start, t(node.kind === 'lookahead' ? 'looksAhead' : 'looksBehind', node.raw));
        }
        if (node.kind === 'word') return { is: 'edge', at: node.negate ? 'not-word' : 'word', start: node.start };
        return { is: 'edge', at: node.kind, start: node.start };
    }
  };
  return choice(pattern.alternatives);
}

/** @throws Refusal for half an escape: a browser reads it where it stands, but not alone */
function setRead({ raw, start }: AST.Element, flags: string): CharSet {
  try {
    return setOf(raw, flags);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(start, t('unread', raw));
    throw error;
  }
}

/** `(?:a|b|[cd])` is a class written another way. */
function mergeSets(of: Tree[]): Tree {
  if (!of.every((one) => one.is === 'set')) return { is: 'choice', of };
  const singles = of as Extract<Tree, { is: 'set' }>[];
  // Where two share a character there are two ways to take it, and that is what costs.
  const classes = singles.map(({ set }) => set);
  if (!areApart(classes)) return { is: 'choice', of };
  return {
    is: 'set',
    set: union(classes),
    raw: `(?:${singles.map(({ raw }) => raw).join('|')})`,
    literal: null,
    start: (singles[0] as { start: number }).start,
  };
}

/** Does it hold a repeat without an end? */
export function isOpen(tree: Tree): boolean {
  switch (tree.is) {
    case 'repeat':
      return tree.max === Number.POSITIVE_INFINITY || isOpen(tree.of);
    case 'sequence':
    case 'choice':
      return tree.of.some(isOpen);
    default:
      return false;
  }
}

export const isNullable = oncePerTree((tree: Tree): boolean => {
  switch (tree.is) {
    case 'set':
      return false;
    case 'edge':
      return true;
    case 'repeat':
      return tree.min === 0 || isNullable(tree.of);
    case 'sequence':
      return tree.of.every(isNullable);
    case 'choice':
      return tree.of.some(isNullable);
  }
});

/** What its matches may start with. */
export const firstOf = oncePerTree((tree: Tree): CharSet => {
  switch (tree.is) {
    case 'set':
      return tree.set;
    case 'edge':
      return union([]);
    case 'repeat':
      return firstOf(tree.of);
    case 'choice':
      return union(tree.of.map(firstOf));
    case 'sequence': {
      const stop = tree.of.findIndex((one) => !isNullable(one));
      return union(tree.of.slice(0, stop < 0 ? undefined : stop + 1).map(firstOf));
    }
  }
});

/** What its matches may end with. */
export const lastOf = oncePerTree((tree: Tree): CharSet => {
  switch (tree.is) {
    case 'set':
      return tree.set;
    case 'edge':
      return union([]);
    case 'repeat':
      return lastOf(tree.of);
    case 'choice':
      return union(tree.of.map(lastOf));
    case 'sequence': {
      const stop = tree.of.findLastIndex((one) => !isNullable(one));
      return union(tree.of.slice(Math.max(stop, 0)).map(lastOf));
    }
  }
});

/** Every character that it may take. */
export const lettersOf = oncePerTree((tree: Tree): CharSet => {
  switch (tree.is) {
    case 'set':
      return tree.set;
    case 'edge':
      return union([]);
    case 'repeat':
      return lettersOf(tree.of);
    default:
      return union(tree.of.map(lettersOf));
  }
});

/** Trees don't change, and the same part is asked about from many places: what was found of it is kept as long as it is. */
export function oncePerTree<Value>(find: (tree: Tree) => Value): (tree: Tree) => Value {
  const found = new WeakMap<Tree, Value>();
  return (tree) => {
    // Of a single place it is told faster than looked up.
    if (tree.is === 'set' || tree.is === 'edge') return find(tree);
    const known = found.get(tree);
    if (known !== undefined) return known;
    const value = find(tree);
    found.set(tree, value);
    return value;
  };
}

/** The greatest length of its matches. */
export function longestOf(tree: Tree): number {
  switch (tree.is) {
    case 'set':
      return 1;
    case 'edge':
      return 0;
    case 'repeat':
      return tree.max === 0 ? 0 : longestOf(tree.of) * tree.max;
    case 'sequence':
      return tree.of.reduce((sum, one) => sum + longestOf(one), 0);
    case 'choice':
      return Math.max(0, ...tree.of.map(longestOf));
  }
}
