import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { parsePattern } from '../../checker/patterns/tree.ts';
import type { PathProblem } from '../problem.ts';
import type { Rule } from '../schema.ts';
import { matchesOf, type Path } from '../walk.ts';
import { advice } from './lint-tools.ts';
import { t } from './texts.ts';

type Said = [what: string, mend: string];

/** Patterns that mean something else than they look like, beyond ASCII: what regular expressions know of letters and signs is little. */
export function* patternAdvice(rule: Rule, path: Path): Generator<PathProblem> {
  for (const { value, path: inner } of matchesOf(rule)) {
    if (!('pattern' in value)) continue;
    const said = whatIsMissed(value.pattern, value.flags ?? '');
    if (said) yield advice([...path, ...inner, 'pattern'], ...said);
  }
}

function whatIsMissed(source: string, flags: string): Said | undefined {
  const pattern = parsePattern(source, flags);
  let edge: string | undefined;
  let half: string | undefined;
  let kind: string | undefined;
  visitRegExpAST(pattern, {
    onAlternativeEnter({ elements }) {
      edge ??= elements
        .map((element, at) => (isWordEdge(element) ? besideEdge(elements[at - 1], elements[at + 1]) : undefined))
        .find((letter) => letter !== undefined);
    },
    onCharacterClassEnter({ raw }) {
      half ??= [...raw].find((sign) => sign.length === 2);
    },
    onQuantifierEnter({ element }) {
      const isSecondHalf = element.type === 'Character' && element.value >= 0xdc00 && element.value <= 0xdfff;
      if (isSecondHalf) half ??= source.slice(element.start - 1, element.end);
    },
    onCharacterEnter({ raw, start }) {
      // "\p" alone is a "p", and "\u" a "u".
      if (/^\\[pPu]$/.test(raw)) kind ??= /^\\(?:[pP]\{[\w=]+\}|u\{[\da-f]+\})/i.exec(source.slice(start))?.[0];
    },
  });
  if (edge !== undefined) return [t('edgeBesideLetter', edge), t('edgeBesideLetterMend')];
  if (flags.includes('u')) return undefined;
  if (half !== undefined) return [t('halfSigns', half), t('addUnicodeFlag')];
  return kind === undefined ? undefined : [t('plainProperty', kind), t('addUnicodeFlag')];
}

const isWordEdge = (element: AST.Element): boolean =>
  element.type === 'Assertion' && element.kind === 'word' && !element.negate;

const besideEdge = (before: AST.Element | undefined, after: AST.Element | undefined): string | undefined =>
  (before && letterAt(before, -1)) ?? (after && letterAt(after, 0));

/** A letter beyond ASCII that an element may end with (-1) or begin with (0). */
function letterAt(element: AST.Element, end: -1 | 0): string | undefined {
  switch (element.type) {
    case 'Character':
      return beyondAscii(element.value);
    case 'CharacterClass':
      return element.negate
        ? undefined
        : element.elements
            .map((one) => (one.type === 'Character' ? beyondAscii(one.value) : undefined))
            .find((letter) => letter !== undefined);
    case 'Quantifier':
      return letterAt(element.element, end);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .map(({ elements }) => elements.at(end))
        .map((one) => one && letterAt(one, end))
        .find((letter) => letter !== undefined);
    default:
      return undefined;
  }
}

function beyondAscii(code: number): string | undefined {
  const letter = String.fromCodePoint(code);
  return code > 0x7f && /\p{L}/u.test(letter) ? letter : undefined;
}
