import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** More spellings than this are a pattern, not a list of terms. */
const MOST = 64;

/**
 * The words that a regular expression stands for, when they are few: `colou?r` is two, `(?:can|could) not` is two, `a+` is none.
 * With `ignoreCase`, letters of either case count as one. Word boundaries at the ends fall away, since terms have them anyway.
 */
export function finiteWords(source: string, { ignoreCase = false } = {}): string[] | undefined {
  let pattern: AST.Pattern;
  try {
    pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source);
  } catch {
    return undefined;
  }
  const words = alternatives(pattern.alternatives, ignoreCase);
  return words && [...new Set(words)];
}

type Words = string[] | undefined;

function alternatives(list: AST.Alternative[], ignoreCase: boolean): Words {
  const words: string[] = [];
  for (const alternative of list) {
    const part = sequence(alternative.elements, ignoreCase);
    if (!part || words.length + part.length > MOST) return undefined;
    words.push(...part);
  }
  return words;
}

function sequence(elements: AST.Element[], ignoreCase: boolean): Words {
  let words = [''];
  for (const [index, element] of elements.entries()) {
    const isAtEnd = index === 0 || index === elements.length - 1;
    if (element.type === 'Assertion' && element.kind === 'word' && isAtEnd) continue;
    const tails = wordsOf(element, ignoreCase);
    if (!tails || words.length * tails.length > MOST) return undefined;
    words = words.flatMap((head) => tails.map((tail) => head + tail));
  }
  return words;
}

function wordsOf(element: AST.Element, ignoreCase: boolean): Words {
  switch (element.type) {
    case 'Character':
      return [cased(element.value, ignoreCase)];
    case 'CapturingGroup':
    case 'Group':
      return alternatives(element.alternatives, ignoreCase);
    case 'CharacterSet':
      // White space in a term stands for any run of white space.
      return element.kind === 'space' && !element.negate ? [' '] : undefined;
    case 'CharacterClass':
      return classWords(element, ignoreCase);
    case 'Quantifier': {
      const isSpace = element.element.type === 'CharacterSet' && element.element.kind === 'space';
      if (isSpace && element.min === 1) return [' '];
      return repeated(wordsOf(element.element, ignoreCase), element.min, element.max);
    }
    default:
      return undefined;
  }
}

function repeated(words: Words, min: number, max: number): Words {
  if (!words || max > 4) return undefined;
  let all: string[] = min === 0 ? [''] : [];
  let run = [''];
  for (let times = 1; times <= max; times++) {
    if (run.length * words.length > MOST) return undefined;
    run = run.flatMap((head) => words.map((tail) => head + tail));
    if (times >= min) all = [...all, ...run];
  }
  return all;
}

function classWords({ negate, elements }: AST.CharacterClass, ignoreCase: boolean): Words {
  if (negate) return undefined;
  const letters = new Set<string>();
  for (const element of elements) {
    if (element.type === 'Character') letters.add(cased(element.value, ignoreCase));
    else if (element.type === 'CharacterClassRange') {
      if (element.max.value - element.min.value > MOST) return undefined;
      for (let code = element.min.value; code <= element.max.value; code++) letters.add(cased(code, ignoreCase));
    } else if (element.type === 'CharacterSet' && element.kind === 'space' && !element.negate) letters.add(' ');
    else return undefined;
  }
  return letters.size <= MOST ? [...letters] : undefined;
}

function cased(code: number, ignoreCase: boolean): string {
  const letter = String.fromCodePoint(code);
  return ignoreCase ? letter.toLowerCase() : letter;
}
