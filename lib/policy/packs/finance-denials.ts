import type { Condition, Match } from '../schema.ts';
import { combine, words } from './pack.ts';

/*
 * A claim that is denied, asked about or held up for others to see is none: “Risk-free? No.”, “says the ad”, “findes ikke”.
 * What an ad asks itself (“Guaranteed returns? Call us”) and what it brushes aside (“It isn’t a gamble”) has none of these beside it.
 */

const DENIED = [
  ...combine(
    words('nobody | no one | no honest person | no bank | no fund | no app | no adviser'),
    words('can promise | can guarantee | could promise | should promise | may promise'),
  ),
  ...combine(
    words('kan ingen | ingen kan | kan man ikke | kan jeg ikke | kan vi ikke | må vi ikke | ingen bør'),
    words('love | garantere | love dig | love jer | skrive | sige'),
  ),
  ...combine(
    words('is | are | it’s | that’s'),
    words(
      'a myth | myths | a contradiction | nonsense | rubbish | a lie | a fairy tale | fairy tales | banned | forbidden',
    ),
  ),
  ...combine(
    words('er'),
    words('en myte | myter | vrøvl | noget vrøvl | sludder | noget sludder | løgn | et eventyr | forbudt | forbudte'),
  ),
  ...combine(words('findes | eksisterer'), words('ikke | der ikke | det ikke')),
  ...combine(
    words('we | they | I would | I’d | you’ll'),
    words('never say | never write | never promise | never read | never hear'),
  ),
  ...combine(words('vi | jeg | de'), words('siger aldrig | skriver aldrig | lover aldrig')),
  ...combine(words('show me a | show me one'), words('risk-free | guaranteed | safe | sure')),
  ...combine(
    words('findes ingen | findes der ingen | there is no | there are no'),
    words(
      'sikker | sikre | garanteret | garanti | risikofri | risikofrie | guaranteed | guarantee | risk-free | safe | sure',
    ),
  ),
  ...words(
    `no such thing | doesn't exist | don't exist | does not exist | do not exist | of course not | answer is no | answer is still no | answer is always no | you can also lose | you can lose | you may lose | you could also lose | it halved |
     must not say | not allowed to say | not allowed to write | crossed out | struck from | compliance struck | legal struck |
     svaret er nej | svaret er stadig nej | svaret er altid nej | selvfølgelig ikke | naturligvis ikke | man kan også miste | man kan også tabe | du kan også tabe | du kan også miste | må ikke stå | må vi ikke skrive | blev halveret`,
  ),
];
/** Others' words, held up. */
const HELD_UP = [
  ...combine(
    words('says | said | promises | promised | shouts | shouted | claims'),
    words(
      'the ad | an ad | the advert | the poster | the billboard | the flyer | the headline | the email | the mail | the caller | the podcast | the book | the video | the guy',
    ),
  ),
  ...combine(
    words('siger | sagde | lover | lovede | påstår | råber'),
    words('annoncen | reklamen | plakaten | mailen | podcasten | bogen | videoen | overskriften | ham fra'),
  ),
  ...combine(
    words('står der på | stod der på'),
    words(
      'bussen | en bus | plakaten | en plakat | skiltet | et skilt | forsiden | bagsiden | banneret | stoppestedet | togstationen',
    ),
  ),
  ...words(
    `if anyone tells you | if anybody tells you | if someone tells you | if somebody tells you | when somebody tells you | when someone tells you | whoever tells you | anyone who tells you | anyone who promises | hvis nogen siger | hvis nogen fortæller | hvis nogen lover | når nogen siger | når nogen lover | den, der lover | dem, der lover | offers you a | offered me a | offers me a | offering you a | promised me a | promises you a | messaged me | emailed me | never tell a client | never tell my clients | called it a | sounds like a |
     tilbyder dig | tilbød mig | tilbyder mig | lyder som et | lyder som en | lød mailen | stod i mailen | altid betyder | kalde noget | blev ringet op |
     an ad for | an ad promising | an advert for | an advert promising | the ad said | the ad says | the book is called | they said in | believe somebody signed | who approved | who signed off | delete the app | is how every | from my slide |
     i en reklame | i en annonce | en reklame for | en annonce for | hedder bogen | hed bogen | hvem har godkendt | slet appen`,
  ),
];
const ANSWERED_NO: Match = {
  pattern:
    '\\?[”"’)»]* (?:no[.,:;!]|nope|nobody|no one|none\\b|never\\b|hardly|not (?:really|at all)|sorry|unfortunately|of course not|they (?:are not|aren)|it (?:is not|isn)|nej\\b|næ\\b|næppe|desværre|aldrig|ingen kan|det kan ingen|det findes)',
  flags: 'iu',
};
const DENIAL: Match = { anyOf: [{ terms: [...DENIED, ...HELD_UP] }, ANSWERED_NO] };

const ASKED: Match = {
  terms: [
    ...combine(
      words(
        'ask me | asks me | asked me | ask us | people ask | asked | often asked | wonder | wonders | I am asked | the question',
      ),
      words('whether | if'),
    ),
    ...words(
      `spørger, om | spørger mig, om | spørger os, om | spurgte, om | spurgte mig, om | spurgt, om | spurgt om det er | spurgt om man | spurgt om vores | spørgsmålet, om | de spørgsmål, jeg | spørgsmål, vi får | spørgsmål, jeg får`,
    ),
  ],
};
const YES: Match = {
  terms: words(
    'yes | yep | absolutely | definitely | certainly | of course it | answer is simple | ja | jep | absolut | helt sikkert | selvfølgelig er | selvfølgelig kan',
  ),
};

/** What nobody knows of prices. */
const UNKNOWN: Match = {
  terms: words(
    `I don't know | we don't know | nobody knows | no one knows | no idea | is guessing | are guessing | to guess | anybody's guess | det ved ingen | ved ingen | det ved jeg ikke | aner det ikke | aner jeg ikke | ingen anelse | gætter | kan ingen vide`,
  ),
};

const NEAR_BY = 10;

/** Is what is claimed denied close by? Looked for only where something is claimed. */
export const isDenied = (claim: Match): Condition => ({
  all: [
    { mentions: claim },
    {
      any: [
        { mentions: claim, near: { match: DENIAL, words: NEAR_BY } },
        {
          all: [
            { mentions: claim, near: { match: ASKED, words: NEAR_BY, side: 'before' } },
            { not: { mentions: YES } },
          ],
        },
      ],
    },
  ],
});

export const isUnknown = (claim: Match): Condition => ({
  all: [{ mentions: claim }, { mentions: claim, near: { match: UNKNOWN, words: NEAR_BY } }],
});
