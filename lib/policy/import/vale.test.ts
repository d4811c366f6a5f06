import { describe, expect, test } from 'vitest';
import { importVale } from './vale.ts';

const one = (text: string) => importVale([{ path: 'Style/Rule.yml', text }]);

describe('what becomes a rule', () => {
  test.each<[string, string, object[]]>([
    [
      'existence: plain tokens are terms',
      'extends: existence\nmessage: "Avoid \'%s\'."\nlevel: suggestion\nignorecase: true\nlink: https://a.example\ntokens:\n  - obviously\n  - simpl[ey]\n',
      [
        {
          kind: 'forbid',
          severity: 'hint',
          message: 'Avoid ….',
          clause: { title: 'Vale', url: 'https://a.example' },
          match: { terms: ['obviously', 'simple', 'simply'] },
        },
      ],
    ],
    [
      'existence: what is no list of words stays a pattern',
      'extends: existence\ntokens:\n  - so{2,9}o\n',
      [{ kind: 'forbid', match: { pattern: '\\b(?:so{2,9}o)\\b', flags: 'u' } }],
    ],
    [
      'substitution: a swap each, alternatives apart',
      'extends: substitution\nignorecase: true\nswap:\n  utili[sz]e: use\n  in order to: to|for\n',
      [{ kind: 'replace', swap: { utilise: 'use', utilize: 'use', 'in order to': ['to', 'for'] } }],
    ],
    [
      'consistency: the other spelling, where the one is there',
      'extends: consistency\nignorecase: true\neither:\n  adviser: advisor\n',
      [{ kind: 'forbid', match: { terms: ['advisor'] }, when: { mentions: { terms: ['adviser'] } } }],
    ],
    [
      'occurrence of words',
      'extends: occurrence\nmax: 30\ntoken: \\b(\\w+)\\b\n',
      [{ kind: 'count', of: 'words', max: 30 }],
    ],
    [
      'occurrence of exclamation marks',
      'extends: occurrence\nmax: 1\ntoken: "!"\n',
      [{ kind: 'count', of: 'exclamations', max: 1 }],
    ],
    [
      'a metric that is a count',
      'extends: metric\nformula: sentences\ncondition: "> 8"\n',
      [{ kind: 'count', of: 'sentences', max: 8 }],
    ],
    [
      'conditional: the second, when the first is there',
      'extends: conditional\nfirst: \\bWHO\\b\nsecond: \\bWorld Health Organization\\b\n',
      [
        {
          kind: 'require',
          match: { pattern: '\\bWorld Health Organization\\b' },
          when: { mentions: { pattern: '\\bWHO\\b' } },
        },
      ],
    ],
  ])('%s', (_, text, rules) => {
    const imported = one(text);
    expect(imported.rules).toHaveLength(rules.length);
    expect(imported.rules).toMatchObject(rules);
    expect(imported.left).toEqual([]);
  });

  test('ids come from the path, and are unique', () => {
    const text = 'extends: existence\ntokens: [a b]\n';
    const { rules } = importVale([
      { path: 'Microsoft/Adverbs.yml', text },
      { path: 'microsoft/adverbs.yaml', text },
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['microsoft-adverbs', 'microsoft-adverbs-2']);
  });
});

describe('what is left, with the reason', () => {
  test.each<[string, string, RegExp]>([
    ['repetition', 'extends: repetition\ntokens: ["[a-z]+"]\n', /memory/],
    ['capitalization', 'extends: capitalization\nmatch: $title\n', /headings/],
    ['a real formula', 'extends: metric\nformula: 0.39 * (words / sentences)\ncondition: "> 8"\n', /more than a count/],
    ['a sequence with parts of speech', 'extends: sequence\ntokens:\n  - tag: MD\n  - pattern: be\n', /verbs or nouns/],
    [
      'captures that are compared',
      'extends: conditional\nfirst: "([A-Z]{3})"\nsecond: "\\\\(([A-Z]{3})\\\\)"\n',
      /repeat what the first/,
    ],
    ['a look-behind', 'extends: existence\ntokens: ["(?<=a)b"]\n', /not linear/],
    ['spelling', 'extends: spelling\n', /browser/],
    ['a script', 'extends: script\nscript: x := 1\n', /program/],
    ['no rule at all', 'a: 1\n', /no "extends"/],
    ['no YAML', 'a: [1\n', /not YAML/],
    ['nothing to look for', 'extends: existence\n', /nothing to look for/],
  ])('%s', (_, text, reason) => {
    const { rules, left } = one(text);
    expect(rules).toEqual([]);
    expect(left).toEqual([{ path: 'Style/Rule.yml', reason: expect.stringMatching(reason) }]);
  });

  test('a swap that is a pattern is left out, the others stay', () => {
    const { rules, left } = one('extends: substitution\nswap:\n  so+n: later\n  asap: soon\n');
    expect(rules).toMatchObject([{ swap: { asap: 'soon' } }]);
    expect(left).toEqual([{ path: 'Style/Rule.yml', reason: expect.stringContaining('so+n') }]);
  });
});
