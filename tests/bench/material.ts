import type { Policy, Rule } from '../../lib/policy/schema.ts';
import { detectorNames, packNames, policySchema } from '../../lib/policy/schema.ts';
import { withPacks } from '../../lib/policy/with-packs.ts';

/** Chance that is the same on every run. @param seed any whole number */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SENTENCES = [
  'We opened the new control room in the harbour on Tuesday, and the whole team came to see it.',
  'After three years of planning, the first turbine is up and it already feeds power to the grid.',
  'I am proud of the people who made this happen in rain, wind and the occasional snow.',
  'What did we learn? That good plans need slack, and that coffee is part of safety.',
  'If you know someone who would like to work offshore, tell them that we have eight open positions.',
  'Read more about how we mend a gearbox at sea on our site, and ask me anything in the comments.',
  'My colleague explained to the students how the blades are made, and why they are so long.',
  'It isn’t easy to find engineers, but it is easier when people see what they would be doing.',
  'Last week the service crew saved a customer from a long outage, in the middle of the night.',
  'We still have a lot to do before the heating plant runs on nothing but surplus heat.',
  'Thanks to everyone at the municipality, who answered all our questions twice and never sighed.',
  'Some call it boring infrastructure; I call it the reason that the lights stay on.',
];
const TAILS = [
  '#GreenEnergy #Harbour',
  'https://www.example.com/news/turbine?utm_source=linkedin',
  '🎉',
  '(photo: the canteen)',
];

/** Prose of a company's posts, just so many UTF-16 units long. */
export function draftOf(length: number, seed: number): string {
  const pick = chance(seed);
  let text = '';
  while (text.length < length) {
    text += `${SENTENCES[pick(SENTENCES.length)]} `;
    if (pick(9) === 0) text += `${TAILS[pick(TAILS.length)]}\n\n`;
  }
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? `${cut.slice(0, -1)}.` : cut;
}

const SYLLABLES =
  'ba be bo da de do fa fi ga go ha hi ka ke ko la le lo ma mi mo na ne no pa pe ra re ri sa se so ta te ti va vi'.split(
    ' ',
  );
const COMMON =
  'the new good power team work wind open control customer service energy plan market growth risk price'.split(' ');

/** Terms such as a company forbids: names, words and phrases, some of which start with a word that every text has. */
export function termsOf(count: number, seed = 1): string[] {
  const pick = chance(seed);
  const word = () => Array.from({ length: 2 + pick(3) }, () => SYLLABLES[pick(SYLLABLES.length)]).join('');
  const terms = new Set<string>();
  while (terms.size < count) {
    const kind = pick(10);
    const first = kind > 7 ? COMMON[pick(COMMON.length)] : word();
    terms.add(kind < 6 ? word() : kind < 9 ? `${first} ${word()}` : `${first} ${word()} ${word()}`);
  }
  return [...terms];
}

const PATTERN_SHAPES = [
  (word: string) => `\\b${word}[- ]?\\d{2,4}\\b`,
  (word: string) => `${word}\\s+(?:growth|profit|margin)`,
  (word: string) => `\\d+(?:[.,]\\d+)?\\s*(?:mio|million)\\s+${word}`,
  (word: string) => `\\bproject\\s+${word}\\b`,
  (word: string) => `${word}(?:s|ing|ed)?\\s+(?:guaranteed|promised)`,
];

export function patternsOf(count: number): string[] {
  const words = termsOf(count, 7).map((term) => term.split(' ')[0] as string);
  return words.map((word, index) => (PATTERN_SHAPES[index % PATTERN_SHAPES.length] as (word: string) => string)(word));
}

/** A policy with so many terms and nothing else. */
export function termsPolicy(count: number): Policy {
  const rules: Rule[] =
    count === 0
      ? []
      : [
          policySchema.parse(withRules([{ id: 'terms', kind: 'forbid', match: { terms: termsOf(count) } }]))
            .rules[0] as Rule,
        ];
  return { ...policySchema.parse(withRules([])), rules };
}

/** Everything at once: terms, patterns, every detector, every pack. */
export function wholePolicy(terms = 10_000, patterns = 50): Policy {
  const document = withRules([
    { id: 'terms', kind: 'forbid', match: { terms: termsOf(terms) } },
    {
      id: 'patterns',
      kind: 'forbid',
      match: { anyOf: patternsOf(patterns).map((pattern) => ({ pattern, flags: 'i' })) },
    },
    { id: 'detectors', kind: 'detect', detectors: [...detectorNames] },
  ]);
  return withPacks(policySchema.parse({ ...document, packs: [...packNames] }));
}

export function packsPolicy(): Policy {
  return withPacks(policySchema.parse({ ...withRules([]), packs: [...packNames] }));
}

function withRules(rules: unknown[]) {
  return {
    klarpost: 1,
    id: 'bench',
    revision: 1,
    language: 'en',
    organization: {
      name: 'Nordhavn Energi A/S',
      aliases: ['Nordhavn'],
      products: ['HavStrøm'],
      domains: ['nordhavn.example'],
    },
    rules,
  };
}
