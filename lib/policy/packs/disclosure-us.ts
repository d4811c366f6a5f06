import type { Match } from '../schema.ts';
import { everydayName, isOnBehalf, namesTheCompany } from './company.ts';
import { impliesEmploymentEarly, saysConnection, weakMarks } from './employment.ts';
import { isNamedInPassing } from './in-passing.ts';
import { notAdvice, type Pack, words } from './pack.ts';

const GUIDES = 'https://www.law.cornell.edu/cfr/text/16/255.5';

const SWEEPS: Match = { pattern: '#[\\p{L}\\p{N}]*sweeps?\\b', flags: 'iu' };
/** "#comp" may be about pay: where something is to be won it stands for a competition. */
const DRAW: Match = {
  terms: words(
    'win | wins | winners | giving away | give away | udlodder | udlodning | tickets for | for the funniest | for the best | for the worst | winner | giveaway | give-away | prize | prizes | draw | raffle | enter by | competition | contest | vind | vinder | præmie | lodtrækning | konkurrence | trækkes der lod | trækker lod',
  ),
};

/**
 * The FTC's Endorsement Guides: who is connected to what they praise says so, every time, in the post itself, where it is hard to
 * miss. The chance of a prize is a connection too, so a programme with prizes is disclosed in all that it brings about.
 * @see https://www.law.cornell.edu/cfr/text/16/255.5
 */
export const disclosureUs: Pack = (policy) => {
  const company = everydayName(policy) ?? 'the company';
  const product = policy.organization?.products?.[0];
  return [
    {
      id: 'disclosure-us',
      kind: 'require',
      severity: 'warn',
      message: {
        en: 'Say at the beginning of the post that you work for the company you write about.',
        da: 'Skriv i begyndelsen af opslaget, at du arbejder for den virksomhed, du skriver om.',
      },
      why: notAdvice({
        en: 'Readers weigh praise from an employee differently. A line in your profile, “#spon” or a tag in a long row of tags is not enough.',
        da: 'Læserne vurderer ros fra en ansat anderledes. En linje i din profil, “#spon” eller et tag i en lang række tags er ikke nok.',
      }),
      clause: {
        title: { en: 'FTC Endorsement Guides, 16 CFR 255.5', da: 'FTC’s Endorsement Guides, 16 CFR 255.5' },
        url: GUIDES,
      },
      when: {
        all: [
          { any: [namesTheCompany, { all: [{ rewarded: true }, isOnBehalf] }] },
          { not: { any: [impliesEmploymentEarly(policy), isNamedInPassing] } },
        ],
      },
      match: saysConnection(policy),
      position: 'before-fold',
      notAccepted: weakMarks(policy),
      maxAdjacentHashtags: 2,
      insert: { en: `I work at ${company}.`, da: `Jeg arbejder hos ${company}.` },
      examples: policy.organization && {
        pass: [
          `I work at ${company}, and today we opened the doors.`,
          `Full disclosure: ${company} is my employer. I still think it’s great.`,
          `#ad ${company} has a new app.`,
          `Jeg arbejder hos ${company}, og i dag åbnede vi dørene.`,
          `Fed dag med mine dygtige kolleger hos ${company}.`,
          `I’m proud to join ${company} next Monday as an analyst.`,
          `First day with ${company} I got lost twice.`,
          `Eleven months of work by an amazing ${company} crew that I get to be part of.`,
          `We from ${company} brought the markers, they brought the cheese.`,
          `Largest order in our history, and that is all that ${company} lets me say.`,
          `The ${company} summer party is on the 20th, the grill is lit at five.`,
          `My daughter asked what I do at ${company} all day, so I drew it.`,
          `Stolt over at starte hos ${company} til februar.`,
          `Firmaet er det samme, ${company}, men titlen er ny.`,
          `Tak for fire gode år, ${company}.`,
          `Imagine getting to work somewhere that closes at three on Fridays. Thanks, ${company}.`,
          `Jeg har valgt at forlade ${company} efter seks gode år.`,
          `High Street is shut by the ${company} building, burst main again.`,
          `The bus outside ${company} was forty minutes late again this morning.`,
          `The bakery next to ${company} has the best cinnamon buns in town.`,
          `Roadworks between the station and ${company} all week, take the bike.`,
          `Busstoppet ved ${company} er flyttet 200 meter mod nord.`,
          `Nogen har glemt en barnevogn foran ${company}. Den er grøn.`,
          `Quick question: does ${company} take returns without a receipt?`,
          `Er der nogen, der ved, om ${company} har åbent mellem jul og nytår?`,
          `On the road for ${company}: three airports, one sandwich.`,
          `Whip-round for Kelly’s farewell gift at ${company}, ask Tom for the envelope.`,
          `${company} is hiring! Come cook with us, and bring a friend who can weld.`,
          `The steam tug drowned out the whole ${company} pub quiz on Sunday.`,
          `Der er kage i frokoststuen hos ${company}. Skynd jer.`,
          `Det må I ikke sige videre: ${company} flytter til Norge til marts.`,
          ...(product
            ? [
                `The last pallet of ${product} left our line before noon.`,
                `If your trial of ${product} felt slow, sorry, that was us.`,
                `Der blev fundet en sårbarhed i ${product} i går, og vi retter den i nat.`,
                `Otte måneders arbejde på ${product}, og nu sover mit team.`,
                `Heads-up: ${product} 5 drops the old importer. Details in the release notes.`,
                `My dad had a rash for a week after ${product}. Is that normal, does anyone know?`,
              ]
            : []),
          'Great weather for a run this morning.',
        ],
        fail: [
          `${company} makes the best products on the market.`,
          `Ten years as a customer of ${company}, and never a problem.`,
          `Thanks to the whole ${company} team, best service ever.`,
          `I know someone who works at ${company}, and it’s the best there is.`,
          `Our neighbour used to work at ${company}. Good people, great products.`,
          `Proud to join ${company} as a partner: the best in town.`,
          `My best friend is leaving ${company}. They make the best there is.`,
          `Min mand er ansat hos ${company}, og de laver det bedste i byen.`,
          `I’d love to work somewhere that uses ${company}, it’s the best.`,
          `Jeg har fået fire gode år som kunde, tak for dem, ${company}.`,
          `Farvel til Excel, goddag til ${company}.`,
          `I run my bakery with ${company}.`,
          `I’m biased towards blue, but ${company} makes the best of everything.`,
          `I built that deck myself, with everything from ${company}.`,
          `Standing outside ${company}, the finest place in town.`,
          `I live next to ${company}, and they are good to all of us.`,
          `Nothing comes near ${company} when it comes to quality.`,
          `Pop-up breakfast outside ${company} on Saturday, come hungry!`,
          `The queue outside ${company} says it all.`,
          `The shop opposite ${company} tries hard. ${company} needn’t.`,
          `Foran ${company} i dag: smagsprøver og glade mennesker.`,
          `Does anyone know if ${company} could be any better?`,
          `To the ${company} team: thank you for the best service ever.`,
          `${company} is hiring, and they’d be lucky to have my brother.`,
          `The canteen at ${company} has the best soup in town.`,
          ...(product
            ? [
                `Our trial of ${product} ended, and we bought it at once.`,
                `You didn’t hear it from me, but the ${product} is worth every penny.`,
                `My salary went straight to a ${product}, and I’d do it again.`,
              ]
            : []),
          `Everyone should try ${company}! #spon`,
          `${company} laver de bedste produkter på markedet.`,
          `Prøv ${company}, I bliver ikke skuffede #partner`,
        ],
      },
    },
    {
      id: 'disclosure-us-contest',
      kind: 'forbid',
      severity: 'warn',
      message: {
        en: 'Write “contest” or “sweepstakes” in full: a short form is not understood as one.',
        da: 'Skriv “contest” eller “sweepstakes” helt ud: en forkortelse bliver ikke forstået.',
      },
      why: notAdvice({
        en: 'An entry in a prize draw is a reward, and readers have to see that the post was made for it.',
        da: 'Et lod i en lodtrækning er en belønning, og læserne skal kunne se, at opslaget er skrevet for den.',
      }),
      clause: {
        title: { en: 'FTC Endorsement Guides: contests', da: 'FTC’s Endorsement Guides: konkurrencer' },
        url: GUIDES,
      },
      when: { any: [{ mentions: SWEEPS }, { mentions: DRAW }] },
      match: { anyOf: [SWEEPS, { terms: ['#comp', '#comps'] }] },
      suggest: ['#Sweepstakes', '#Contest'],
      examples: {
        pass: ['We are in the draw! #sweepstakes', 'Jeg deltager i konkurrencen #contest'],
        fail: ['Fingers crossed #sweeps', 'Kryds fingre for mig #sweeps', 'Enter by Friday #BikeSweeps'],
      },
    },
  ];
};
