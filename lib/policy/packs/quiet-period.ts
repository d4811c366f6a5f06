import type { Rule } from '../schema.ts';
import { notAdvice, type Pack, words } from './pack.ts';
import { namedFigures, whoseFigures } from './quiet-figures.ts';
import { hinted, hintedBeside, hintsAtAffairs } from './quiet-hints.ts';
import { isNoSecret } from './quiet-published.ts';
import { whisperedWithin } from './quiet-whispers.ts';

const SAID = {
  kind: 'forbid' as const,
  severity: 'hint' as const,
  message: {
    en: 'This touches on how the company is doing. Are the figures public?',
    da: 'Det handler om, hvordan det går virksomheden. Er tallene offentlige?',
  },
  why: notAdvice({
    en: 'In the weeks before a report nobody is to learn it from one of us. If the figures are out, share the report itself.',
    da: 'I ugerne op til et regnskab må ingen få det at vide af en af os. Er tallene ude, så del selve regnskabet.',
  }),
  clause: {
    title: {
      en: 'Regulation (EU) 596/2014 (MAR), articles 10 and 19(11); SEC Regulation FD',
      da: 'Markedsmisbrugsforordningen (EU) 596/2014, artikel 10 og 19, stk. 11; SEC Regulation FD',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
  },
} satisfies Partial<Rule>;

/**
 * Before figures are published, those who may know them don't hint at them. A pack knows no dates, so it only hints; a policy that
 * has them gives its own rule the id "quiet-period", with `active` and the severity it wants, and that rule takes this one's place.
 */
export const quietPeriod: Pack = (policy) => {
  // Whoever puts a rule of their own in the first one's place has decided on both.
  const isReplaced = policy.rules.some(({ id }) => id === 'quiet-period');
  return isReplaced ? [figures] : [figures, hints];
};

const figures: Rule = {
  id: 'quiet-period',
  ...SAID,
  when: { not: isNoSecret },
  match: namedFigures,
  near: whoseFigures,
  except: {
    terms: words(
      `have signed a contract | I've signed a contract | I signed a contract | revenue service | internal revenue | revenue management | revenue stream | what a quarter-final | what a quarter final | what a quarterback | omsætningsafgift | har overskud på energikontoen |
         overskud på energikontoen | overskud på batteriet`,
    ),
  },
  examples: {
    pass: [
      'The third quarter of the match was the best.',
      'Jeg har haft et travlt kvartal med nyt køkken.',
      'We open our doors to schools on Friday.',
      'Vi har overskud til at hjælpe hinanden.',
      'What a quarter-final! We lost our voices.',
      'Vi har rekordår for æbler i haven.',
      'I have signed a contract! From November I work here.',
      'As we reported this morning, our revenue grew by 8 %.',
      'Vi har i dag offentliggjort regnskabet for tredje kvartal: omsætningen steg 6 %.',
    ],
    fail: [
      'Our third-quarter results will surprise you.',
      'We had a strong Q3, just wait and see.',
      'Orders up, factory running at night. Can’t say more.',
      'Vi har haft det bedste kvartal i husets historie.',
      'Ordrerne vælter ind, og mere må jeg ikke sige.',
      'Vores omsætning har aldrig været højere.',
      'Glæd jer til vores kvartalsregnskab.',
      'As we reported today, our revenue grew. This quarter is even better.',
      'Our competitor reported today. Our revenue grew far more.',
      'We absolutely crushed Q4 bookings.',
      'Vores Q3 bliver vildt.',
      'Vores ARR runder 200 mio. dollars inden nytår.',
    ],
  },
};

const hints: Rule = {
  id: 'quiet-period-hints',
  ...SAID,
  when: { all: [hintsAtAffairs, { not: isNoSecret }] },
  match: hinted,
  near: { match: hintedBeside, words: whisperedWithin },
  examples: {
    pass: [
      'The numbers from our quiz night were a nice surprise.',
      'We are buying a new oven for the kitchen.',
      'Up 20 % on last year: the tomatoes in my garden.',
      'Can’t say much, but there’s cake in our kitchen.',
      'Shh, we are planning a surprise party for our biggest customer.',
      'We can’t share customer data, not with anybody.',
      'Can’t say more about our new feature yet, but our customers will like it.',
      'Can’t tell you how much our customers mean to us.',
      'Jeg må ikke sige, hvor vi har gemt kagen.',
      'Det er ikke meldt ud endnu, hvor vores nye kontor skal ligge.',
      'Hvem der vinder vores madkonkurrence, siger jeg ikke.',
      'At the office we doubled the sales team’s coffee.',
      'Our Q3 hackathon at the office went on all night.',
      'Not a word to Bodil, but we baked a cake as big as a contract binder.',
      'Vi har tavshedspligt over for vores kunder.',
    ],
    fail: [
      'The mood at the office ahead of Thursday’s numbers is very good.',
      'We at the bank are about to buy a small competitor.',
      'My shops finished 22% up on last year.',
      'På fabrikken er der skrevet så mange ordrer, at vi ikke kan følge med.',
      'Stemningen på kontoret er god, for tallene bliver en overraskelse.',
      'Can’t say which, but we just signed the biggest customer we’ve ever had.',
      'Largest mandate we ever won, name to follow.',
      'You didn’t hear it from me, but somebody is buying us.',
      'If you own our stock, be awake on Thursday 🤐',
      'Vi har landet en ny kunde. Navnet kommer i næste uge.',
      'At our office, sales more than doubled.',
      'Q4 is looking scary good at our office.',
      'Not a word to the press, but we were picked as supplier for the whole city.',
      'Vi har fået besked på at holde mund om den nye kunde.',
      'Det er ikke meldt ud endnu, men vi overtager en konkurrent.',
      'Hvorfor må jeg ikke sige, men ordren er så stor, at vi skal bruge en ny etage.',
    ],
  },
};
