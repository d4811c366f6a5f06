import type { AST } from '@eslint-community/regexpp';
import { disjoint, intersection, isSameSet, within, without } from './char-set.ts';
import { classText, negated } from './class-text.ts';
import { setOf } from './set-of.ts';
import { firstOf, isNullable, lastOf, lettersOf as lettersIn, Refusal, type Tree, treeOf } from './tree.ts';

/** A pattern without look-around and back-references. */
export interface Regular {
  source: string;
  /** A finding has a sign or a word more on this side, which was only looked at before. */
  takes?: 'before' | 'after' | undefined;
}

/** A piece of the source and what stands there instead. */
interface Change {
  start: number;
  end: number;
  text: string;
  takes?: Regular['takes'];
}

/** A group that a reference looks back at may have so many values: each is written out. */
const MOST_VALUES = 8;

/** Says the first look-around or back-reference another way; null where there is none for it. */
export function withoutFirst(pattern: AST.Pattern, source: string, flags: string): Regular | null {
  const node = firstIrregular(pattern);
  if (!node) return null;
  const change = node.type === 'Backreference' ? writtenOut(node) : lookedAt(node, source, flags);
  if (!change) return null;
  const { start, end, text, takes } = change;
  return { source: source.slice(0, start) + text + source.slice(end), takes };
}

/**
 * `foo(?!bar)` as `foo`, but for what is within a `foobar`. Null for anything but one look-around that says what must not stand at
 * an end of the pattern, and where a `foo` could stand within the `bar`: the exception would cover that one too.
 */
export function exceptionOf(pattern: AST.Pattern, flags: string): { source: string; except: string } | null {
  const node = firstIrregular(pattern);
  const [alternative, ...others] = pattern.alternatives;
  if (node?.type !== 'Assertion' || !node.negate || !alternative || others.length > 0) return null;
  const { elements } = alternative;
  const isAhead = node.kind === 'lookahead';
  const rest = isAhead ? elements.slice(0, -1) : elements.slice(1);
  if (elements.at(isAhead ? -1 : 0) !== node || rest.length === 0 || !rest.every(isPlain)) return null;
  const [trees, around] = [elementTree(rest, flags), alternativesTree(node.alternatives, flags)];
  if (!trees || !around || !disjoint(firstOf(trees), lettersIn(around))) return null;
  const source = rest.map(({ raw }) => raw).join('');
  const looked = node.alternatives.map(({ raw }) => raw).join('|');
  const inner = node.alternatives.length === 1 ? looked : `(?:${looked})`;
  return { source, except: isAhead ? source + inner : inner + source };
}

const CLASSES: ReadonlySet<string> = new Set(['Character', 'CharacterSet', 'CharacterClass']);

/** A place that takes one character, or an edge. */
const isPlain = (element: AST.Element): boolean =>
  CLASSES.has(element.type) || (element.type === 'Assertion' && firstIrregular(element) === null);

type Irregular = AST.Backreference | AST.LookaroundAssertion;

function firstIrregular(node: AST.Node): Irregular | null {
  switch (node.type) {
    case 'Backreference':
      return node;
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node : null;
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return firstOfAll(node.alternatives);
    case 'Alternative':
      return firstOfAll(node.elements);
    case 'Quantifier':
      return firstIrregular(node.element);
    default:
      return null;
  }
}

function firstOfAll(nodes: readonly AST.Node[]): Irregular | null {
  for (const node of nodes) {
    const found = firstIrregular(node);
    if (found) return found;
  }
  return null;
}

/** `(["']).*?\1` is `".*?"|'.*?'`: the group's few values written out, each with what refers to it. */
function writtenOut(reference: AST.Backreference): Change | null {
  const group = [reference.resolved].flat()[0];
  const alternative = group?.parent;
  if (!group || alternative?.type !== 'Alternative' || Array.isArray(reference.resolved)) return null;
  const before = alternative.elements.slice(0, alternative.elements.indexOf(group));
  // What stands before and could match in several ways would be tried in another order.
  if (!before.every(isPlain)) return null;
  const values = valuesOf(group);
  if (!values || !group.references.every((one) => isWithin(one, alternative))) return null;
  const texts = values.map((value) => {
    const places = [group, ...group.references].sort((a, b) => b.start - a.start);
    return places.reduce(
      (text, { start, end }) =>
        text.slice(0, start - alternative.start) + asOne(value) + text.slice(end - alternative.start),
      alternative.raw,
    );
  });
  return { start: alternative.start, end: alternative.end, text: texts.join('|') };
}

/** What a repeat behind it is about: all of it. */
const asOne = (value: string): string => (/^\\?.$/su.test(value) ? value : `(?:${value})`);

const isWithin = (node: AST.Node, other: AST.Node): boolean => node.start >= other.start && node.end <= other.end;

/** Every string that a group takes, if those are few. */
function valuesOf(group: AST.CapturingGroup): string[] | null {
  const values = group.alternatives.flatMap(({ elements }) =>
    elements.reduce<string[]>(
      (all, element) => {
        const letters = lettersOf(element);
        return all.flatMap((one) => letters.map((letter) => one + letter)).slice(0, MOST_VALUES + 1);
      },
      [''],
    ),
  );
  return values.length > 0 && values.length <= MOST_VALUES ? values : null;
}

/** The characters of one place, as a pattern has them; none where they can't be told one by one. */
function lettersOf(element: AST.Element): string[] {
  if (element.type === 'Character') return [element.raw];
  if (element.type !== 'CharacterClass' || element.negate) return [];
  const letters = element.elements.map((one) => (one.type === 'Character' ? one : null));
  return letters.every((one) => one !== null) ? letters.map(({ raw, value }) => escaped(raw, value)) : [];
}

/** A sign that is plain within a class can mean something outside. */
const escaped = (raw: string, value: number): string =>
  /^[.*+?^${}()|[\]/]$/.test(raw) ? `\\${String.fromCodePoint(value)}` : raw;

function lookedAt(node: AST.LookaroundAssertion, source: string, flags: string): Change | null {
  const alternative = node.parent;
  if (alternative.type !== 'Alternative') return null;
  const { elements } = alternative;
  const at = elements.indexOf(node);
  const isAhead = node.kind === 'lookahead';
  const inner = source.slice(node.start + (isAhead ? 3 : 4), node.end - 1);
  const place = { start: node.start, end: node.end };
  const neighbour = elements[isAhead ? at - 1 : at + 1];
  if (isWordEdge(node, inner, flags) && neighbour && isWord(neighbour, !isAhead, flags))
    return { ...place, text: '\\b' };

  const next = elements[at + 1];
  if (isAhead && next) return narrowed(node, next, inner, flags);
  // At an end of the pattern what was looked at can be taken along.
  const isAtEnd = alternative.parent.type === 'Pattern' && at === (isAhead ? elements.length - 1 : 0);
  if (!isAtEnd || elements.length === 1) return null;
  const takes = isAhead ? 'after' : 'before';
  if (!node.negate) {
    const text = node.alternatives.length === 1 ? inner : `(?:${inner})`;
    return { ...place, text, takes: isEmptyEdge(inner) ? undefined : takes };
  }
  const one = classIn(node);
  if (one === null || (flags.includes('m') && !disjoint(setOf(one, flags), setOf('[\\0-\\x1f]', '')))) return null;
  return { ...place, text: isAhead ? `(?:${negated(one)}|$)` : `(?:^|${negated(one)})`, takes };
}

const isEmptyEdge = (inner: string): boolean => /^(?:\^|\$|\\b|\\B)$/.test(inner);

/** The only class within a look-around, as it is written. */
function classIn({ alternatives }: AST.LookaroundAssertion): string | null {
  const [only, ...others] = alternatives;
  const [element, ...rest] = only?.elements ?? [];
  if (others.length > 0 || rest.length > 0 || !element) return null;
  return CLASSES.has(element.type) ? element.raw : null;
}

/** `(?!\w)`, `(?=\W|$)` and the like, before and behind. */
function isWordEdge(node: AST.LookaroundAssertion, inner: string, flags: string): boolean {
  const word = setOf('\\w', flags);
  if (node.negate) {
    const one = classIn(node);
    return one !== null && isSameSet(setOf(one, flags), word);
  }
  const edge = node.kind === 'lookahead' ? '$' : '^';
  return inner === `\\W|${edge}` || inner === `${edge}|\\W`;
}

/** Does an element surely begin, or end, with a letter, a digit or "_"? */
function isWord(element: AST.Element, begins: boolean, flags: string): boolean {
  const tree = elementTree([element], flags);
  if (!tree || isNullable(tree)) return false;
  return within(begins ? firstOf(tree) : lastOf(tree), setOf('\\w', flags));
}

const elementTree = (elements: AST.Element[], flags: string): Tree | null =>
  alternativesTree([{ type: 'Alternative', elements } as AST.Alternative], flags);

function alternativesTree(alternatives: AST.Alternative[], flags: string): Tree | null {
  try {
    return treeOf({ type: 'Pattern', alternatives } as AST.Pattern, flags);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** `(?!x)[a-z]+` is `[a-wyz][a-z]*`: what is looked at is the first character of the next place. */
function narrowed(node: AST.LookaroundAssertion, next: AST.Element, inner: string, flags: string): Change | null {
  const looked = classIn(node);
  const repeat = next.type === 'Quantifier' ? next : null;
  const element = repeat?.element ?? next;
  if (looked === null || !CLASSES.has(element.type)) return null;
  if (repeat && (repeat.min === 0 || inner === '')) return null;
  const [taken, other] = [setOf(element.raw, flags), setOf(looked, flags)];
  const text = classText(node.negate ? without(taken, other) : intersection(taken, other), flags);
  if (text === undefined) return null;
  return { start: node.start, end: next.end, text: text + (repeat ? restOf(repeat, element.raw) : '') };
}

/** What of a repeat is left after its first. */
function restOf({ min, max, greedy }: AST.Quantifier, raw: string): string {
  if (max === 1) return '';
  const most = max === Number.POSITIVE_INFINITY ? '' : max - 1;
  return `${raw}${min === 1 && most === '' ? '*' : `{${min - 1},${most}}`}${greedy ? '' : '?'}`;
}
