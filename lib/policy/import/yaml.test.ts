import { afterEach, describe, expect, test } from 'vitest';
import { setLanguage } from '../../i18n.ts';
import { parseYaml, whyNotYaml } from './yaml.ts';

afterEach(() => setLanguage('en'));

/** What is said of a text that the parser doesn't take. */
function whyNot(text: string): string | null {
  try {
    parseYaml(text);
  } catch (error) {
    return whyNotYaml(error);
  }
  return null;
}

describe('a mistake in YAML is told in words of ours, in both languages', () => {
  test.each([
    ['tokens:\n\t- a\n', 'Line 2, column 1', /a tab stands where/, /Linje 2, tegn 1 .* en tabulator/],
    ['a:\n  b: 1\n c: 2\n', 'Line 3, column 1', /in the same column/, /i samme kolonne/],
    ['- - b\n - c\n', 'Line 2, column 2', /in the same column/, /i samme kolonne/],
    ['a: 1\na: 2\n', 'Line 2, column 1', /for the second time/, /for anden gang/],
    ['a: "x\nb: 1\n', 'Line 3, column 1', /quotation mark is never closed/, /anførselstegn lukkes aldrig/],
    ["a: 'x\n", 'Line 2, column 1', /quotation mark is never closed/, /anførselstegn lukkes aldrig/],
    ['a: [1\n', 'Line 2, column 1', /bracket is not closed/, /parentes lukkes ikke/],
    ['[1, 2', 'Line 1, column 6', /bracket is not closed/, /parentes lukkes ikke/],
    ['["a" "b"]', 'Line 1, column 6', /comma is missing/, /mangler et komma/],
    ['message:No\nlevel: error\n', 'Line 1, column 1', /colon and a space/, /kolon og mellemrum/],
    ['message: No: never\n', 'Line 1, column 10', /colon in it/, /kolon i sig/],
    ['a: @all\n', 'Line 1, column 4', /begins with this sign/, /begynder med dette tegn/],
    ['a: "\\d"\n', 'Line 1, column 5', /backslash/, /omvendt skråstreg/],
    ['a: 1\n---\nb: 2\n', 'Line 2, column 1', /second document/, /dokument mere/],
    ['a: &x &y b\n', 'Line 1, column 7', /an anchor/, /et anker/],
    ['a: "x" y\n', 'Line 1, column 8', /no place here/, /ingen plads her/],
    ['a: *x\n', '“*x”', /stands for nothing/, /står ikke for noget/],
    [`a: &a [1]\nb: [${'*a, '.repeat(200)}]\nc: &c [*a, *a]\nd: [${'*c, '.repeat(200)}]`, 'Its', /aliases/, /aliasser/],
  ])('%j', (text, place, english, danish) => {
    const said = whyNot(text);
    expect(said).toMatch(english);
    expect(said?.startsWith(place), said ?? '').toBe(true);
    setLanguage('da');
    expect(whyNot(text)).toMatch(danish);
  });

  test('or in the parser’s, where those are not known', () => {
    expect(whyNot('%YAML\n---\na')).toMatch(/^Line 1, column 1 is not YAML: %YAML directive should/);
  });
});
