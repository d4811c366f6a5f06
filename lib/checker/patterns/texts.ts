import { defineTexts, number } from '../../i18n.ts';

/** Why a pattern is not taken, and what to do about it. */
export const t = defineTexts({
  en: {
    openGroup:
      'A group that repeats without end and can be read in several ways can take a very long time: end it with a sign that stands nowhere else in it, as (?:\\w+-)* does, or give it a bound.',
    openWithin: 'An open repeat within a repeat can take a very long time: give the inner one a bound.',
    manyChoices:
      'There are too many open repeats in choices: write them as patterns of their own, or give them a bound.',
    long: (length: number, most: number) =>
      `A match may be ${number(length)} characters long; at most ${number(most)} are taken. Lower the bound.`,
    manyWays: (most: number) =>
      `There are too many ways to try this at one place (over ${number(most)} steps). Lower the bounds, or set them apart by a sign.`,
    square:
      'A repeat without end that can begin anywhere in the same run of characters takes time by the square of the draft: give it a bound.',
    unread: (raw: string) => `${raw} can’t be read by itself: write \\\\ for a backslash.`,
    flagsWithin: 'Flags within a pattern aren’t taken: give them for the whole, in "flags".',
    looksBack: (raw: string) =>
      `${raw} looks back at what a group found, and a pattern here has no memory: write out what may stand there, such as (?:aa|bb), or list it as terms.`,
    looksAhead: (raw: string) =>
      `${raw} looks ahead without taking characters. Use \\b at the edge of a word; let pass what must not follow with the rule’s "except"; ask for what must stand near with its "near".`,
    looksBehind: (raw: string) =>
      `${raw} looks behind without taking characters. Use \\b at the edge of a word; let pass what must not stand before with the rule’s "except"; ask for what must stand near with its "near".`,
  },
  da: {
    openGroup:
      'En gruppe, der gentages uden ende og kan læses på flere måder, kan tage meget lang tid: slut den med et tegn, der ikke står andre steder i den, som (?:\\w+-)* gør, eller giv den en grænse.',
    openWithin: 'En gentagelse uden ende inde i en anden kan tage meget lang tid: giv den inderste en grænse.',
    manyChoices:
      'Der er for mange gentagelser uden ende i valgmulighederne: skriv dem som hvert sit mønster, eller giv dem en grænse.',
    long: (length: number, most: number) =>
      `Et fund kan blive ${number(length)} tegn langt; højst ${number(most)} godtages. Sæt grænsen ned.`,
    manyWays: (most: number) =>
      `Der er for mange måder at prøve dette på ét sted (over ${number(most)} skridt). Sæt grænserne ned, eller skil delene med et tegn.`,
    square:
      'En gentagelse uden ende, der kan begynde hvor som helst i den samme række tegn, tager tid med kvadratet på udkastets længde: giv den en grænse.',
    unread: (raw: string) => `${raw} kan ikke læses for sig selv: skriv \\\\ for en omvendt skråstreg.`,
    flagsWithin: 'Flag inde i et mønster godtages ikke: giv dem for det hele, i "flags".',
    looksBack: (raw: string) =>
      `${raw} ser tilbage på det, en gruppe fandt, og et mønster her har ingen hukommelse: skriv ud, hvad der må stå, for eksempel (?:aa|bb), eller skriv det som "terms".`,
    looksAhead: (raw: string) =>
      `${raw} ser frem uden at tage tegn med. Brug \\b ved kanten af et ord; lad det, der ikke må følge, slippe igennem med reglens "except"; kræv det, der skal stå i nærheden, med dens "near".`,
    looksBehind: (raw: string) =>
      `${raw} ser tilbage uden at tage tegn med. Brug \\b ved kanten af et ord; lad det, der ikke må stå før, slippe igennem med reglens "except"; kræv det, der skal stå i nærheden, med dens "near".`,
  },
});
