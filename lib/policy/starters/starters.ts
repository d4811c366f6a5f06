import type { Rule } from '../schema.ts';

/** What a starter is before a company takes it: a rule as an admin would write it. */
export type StarterRule = Partial<Rule> & Record<string, unknown> & { id: string; kind: Rule['kind'] };

/** Twelve rules that most companies' guidelines have, to begin with. They name no company: that comes from the policy. */
export const starters: readonly StarterRule[] = [
  {
    id: 'say-you-work-here',
    kind: 'require',
    severity: 'warn',
    message: { en: 'Say that you work here.', da: 'Skriv, at du arbejder her.' },
    why: {
      en: 'Readers have a right to know who is talking about the company, in the post itself.',
      da: 'Læseren har krav på at vide, hvem der taler om virksomheden, i selve opslaget.',
    },
    when: { mentions: 'organization' },
    match: {
      terms: [
        'I work here',
        'I work at',
        'I work for',
        'where I work',
        'my employer',
        'my workplace',
        'my colleagues',
        'jeg arbejder her',
        'jeg arbejder hos',
        'jeg arbejder i',
        'min arbejdsplads',
        'mine kolleger',
        'mine kollegaer',
      ],
    },
    position: 'before-fold',
    insert: { en: 'I work here.', da: 'Jeg arbejder her.' },
  },
  {
    id: 'mark-what-was-asked-for',
    kind: 'require',
    severity: 'warn',
    message: {
      en: 'The company asked for this post: begin with “Ad”.',
      da: 'Virksomheden har bedt om opslaget: Begynd med “Reklame”.',
    },
    why: {
      en: 'A post that one was asked to write is advertising, and must be marked before it is read.',
      da: 'Et opslag, man er bedt om at skrive, er reklame og skal være mærket, før det læses.',
    },
    when: { all: [{ asked: true }, { mentions: 'organization' }] },
    match: { terms: ['Ad', '#ad', 'Advertisement', 'Reklame', '#reklame', 'Annonce'] },
    position: 'first',
    insert: { en: 'Ad', da: 'Reklame' },
  },
  {
    id: 'no-personal-numbers',
    kind: 'detect',
    severity: 'block',
    override: 'never',
    message: {
      en: 'This looks like a personal number or a card number.',
      da: 'Det ligner et CPR-nummer, et kontonummer eller et kortnummer.',
    },
    why: { en: 'What is out can’t be taken back.', da: 'Det, der er ude, kan ikke tages tilbage.' },
    detectors: ['dk-cpr', 'us-ssn', 'uk-nino', 'iban', 'credit-card'],
    examples: { pass: ['Call us on Monday.'], fail: ['My card is 4111 1111 1111 1111.'] },
  },
  {
    id: 'no-passwords',
    kind: 'detect',
    severity: 'block',
    message: { en: 'This looks like a password or a key.', da: 'Det ligner en adgangskode eller en nøgle.' },
    why: {
      en: 'Bots find a posted key within minutes. If it was real, change it.',
      da: 'Robotter finder en nøgle på få minutter. Er den ægte, så skift den.',
    },
    detectors: ['secret'],
  },
  {
    id: 'no-contact-details',
    kind: 'detect',
    severity: 'warn',
    message: {
      en: 'A telephone number or e-mail address stands here.',
      da: 'Her står et telefonnummer eller en e-mailadresse.',
    },
    why: {
      en: 'Others’ details need their yes; your own attract unwanted calls.',
      da: 'Andres oplysninger kræver deres ja; dine egne tiltrækker uønskede opkald.',
    },
    detectors: ['email', 'phone'],
    examples: { pass: ['Write to me here.'], fail: ['Write to anna.holm@example.org.'] },
  },
  {
    id: 'no-promises',
    kind: 'forbid',
    severity: 'warn',
    message: { en: 'This promises more than we can know.', da: 'Det lover mere, end vi kan vide.' },
    why: {
      en: 'A promise in a post is a promise of the company’s.',
      da: 'Et løfte i et opslag er virksomhedens løfte.',
    },
    match: {
      terms: ['guaranteed', 'risk free', 'no risk', 'garanteret', 'risikofri', 'uden risiko'],
      hyphens: 'loose',
    },
    examples: {
      pass: ['We hope that it works.', 'Vi håber, at det lykkes.'],
      fail: ['It is risk-free.', 'Resultatet er garanteret.'],
    },
  },
  {
    id: 'no-unpublished-figures',
    kind: 'detect',
    severity: 'warn',
    message: { en: 'Are these figures published?', da: 'Er tallene offentliggjort?' },
    why: {
      en: 'Figures of the company’s own may only be told once everybody has them.',
      da: 'Virksomhedens egne tal må først fortælles, når alle har dem.',
    },
    when: { mentions: 'organization' },
    detectors: ['money', 'percentage'],
  },
  {
    id: 'fair-to-others',
    kind: 'forbid',
    severity: 'hint',
    message: { en: 'Could this be said more kindly?', da: 'Kan det siges venligere?' },
    why: { en: 'Comparing is fine, belittling is not.', da: 'Sammenlign gerne, men gør ikke andre små.' },
    match: { terms: ['useless', 'laughable', 'ridiculous', 'pathetic', 'ubrugelig', 'latterlig', 'elendig'] },
    examples: { pass: ['Ours is lighter.'], fail: ['Theirs is laughable.'] },
  },
  {
    id: 'secure-links',
    kind: 'link',
    severity: 'hint',
    message: { en: 'Show where the link leads.', da: 'Vis, hvor linket fører hen.' },
    why: {
      en: 'A short link hides its aim, and one without https can be changed on the way.',
      da: 'Et kort link skjuler sit mål, og et uden https kan ændres undervejs.',
    },
    https: true,
    shorteners: 'deny',
    examples: { pass: ['https://example.org/a'], fail: ['http://example.org/a'] },
  },
  {
    id: 'few-hashtags',
    kind: 'count',
    severity: 'hint',
    message: { en: 'Three hashtags are plenty.', da: 'Tre hashtags er rigeligt.' },
    why: { en: 'More of them look like an advertisement.', da: 'Flere ligner en reklame.' },
    of: 'hashtags',
    max: 3,
    examples: { pass: ['#one #two'], fail: ['#one #two #three #four'] },
  },
  {
    id: 'readable-hashtags',
    kind: 'hashtag',
    severity: 'hint',
    message: { en: 'Give each word in a hashtag a capital.', da: 'Skriv hvert ord i et hashtag med stort.' },
    why: { en: 'Screen readers read #GreenEnergy as two words.', da: 'Skærmlæsere læser #GrønEnergi som to ord.' },
    camelCase: true,
  },
  {
    id: 'topics-of-ones-own',
    kind: 'protect',
    message: { en: 'This is yours to say.', da: 'Det her er din sag.' },
    why: {
      en: 'Pay, hours and working conditions may be talked about: nothing is checked or counted here.',
      da: 'Løn, arbejdstid og arbejdsforhold må man tale om: Her tjekkes og tælles ingenting.',
    },
    match: {
      terms: [
        'my pay',
        'our pay',
        'my salary',
        'working hours',
        'working conditions',
        'union',
        'strike',
        'min løn',
        'vores løn',
        'arbejdstid',
        'arbejdsforhold',
        'fagforening',
        'overenskomst',
        'strejke',
      ],
    },
    examples: { pass: ['We launch on Monday.'] },
  },
];

/** A policy to begin with: a company's name, and the rules that were chosen. */
export function starterPolicy(name: string, language: string, rules: readonly StarterRule[]): string {
  const policy = {
    klarpost: 1,
    id: idFrom(name) || 'my-company',
    revision: 1,
    language,
    organization: { name: name.trim() },
    rules,
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

/** A text as an id: "Nordhavn Energi A/S" is nordhavn-energi-a-s. */
export function idFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
