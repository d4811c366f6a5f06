import type { Condition } from '../schema.ts';
import { everydayName, isOnBehalf, namesTheCompany, namesTheCompanyEarly } from './company.ts';
import { makesEmploymentPlainEarly, saysEmployment, weakMarks } from './employment.ts';
import { isNamedInPassing } from './in-passing.ts';
import { notAdvice, type Pack, words } from './pack.ts';

/**
 * The CAP Code, rule 2.1: advertising is recognised as such before one reads it. What the company wrote or asked for carries a
 * label as the first thing; what an employee writes on their own makes the tie plain, by a label or in words.
 * @see https://www.asa.org.uk/advice-online/recognising-ads-social-media.html
 */
export const disclosureUk: Pack = (policy) => {
  const company = everydayName(policy);
  const isUnsaid: Condition = {
    all: [
      namesTheCompany,
      {
        not: {
          any: [
            makesEmploymentPlainEarly(policy),
            isNamedInPassing,
            // Told together: whoever has read the name has read the tie.
            { all: [{ mentions: saysEmployment(policy) }, { not: namesTheCompanyEarly }] },
          ],
        },
      },
    ],
  };
  return [
    {
      id: 'disclosure-uk',
      kind: 'require',
      severity: 'warn',
      message: {
        en: 'Begin with a label: “Ad” or “#ad”.',
        da: 'Begynd med en markering: “Ad” eller “#ad”.',
      },
      why: notAdvice({
        en: 'An ad has to be recognisable before anybody reads it. “#spon”, “in association with” and a tag further down don’t do.',
        da: 'Man skal kunne se, at noget er reklame, før man læser det. “#spon”, “in association with” og et tag længere nede er ikke nok.',
      }),
      clause: {
        title: {
          en: 'CAP Code, rule 2.1; ASA on recognising ads',
          da: 'CAP Code, regel 2.1; ASA om markering af reklame',
        },
        url: 'https://www.asa.org.uk/advice-online/recognising-ads-social-media.html',
      },
      when: { any: [isOnBehalf, isUnsaid] },
      match: {
        terms: words(
          `ad | #ad | advert | #advert | advertisement | #advertisement | advertising | advertisement feature | advertorial |
           reklame | #reklame | annonce | #annonce`,
        ),
      },
      position: 'first',
      notAccepted: weakMarks(policy),
      insert: { en: '#ad', da: '#ad' },
      examples: {
        pass: [
          '#ad Come to our open house.',
          'Ad: a new app for your heat pump.',
          '[Advert] Open house on Saturday',
          '#ad Kom til åbent hus på lørdag.',
          'Reklame: Kom til åbent hus på lørdag.',
        ],
        fail: [
          'Come to our open house #ad',
          '#spon Come to our open house.',
          'In association with our friends: an open house.',
          'Kom til åbent hus på lørdag.',
          ...(company ? [`${company} has the best app in the country.`] : []),
        ],
      },
    },
  ];
};
