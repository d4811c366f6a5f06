import type { Told } from './protected-words.ts';
import { beside, either, exceptBeside, pattern, terms } from './protected-words.ts';

const COUNT =
  '(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|most|half|some|all|both)';
const TÆLLER =
  '(?:\\d{1,4}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|tyve|tredive|fyrre|halvtreds|mange|flere)';

const UNIONS = {
  terms: [
    ...'Teamsters SEIU UNISON Unison GMB RMT USDAW Usdaw AFSCME UAW UFCW CWA IBEW UNITE Bectu UCU RCN ASLEF'.split(' '),
    ...'3F HK FOA DSR PROSA Prosa BUPL NNF Krifa Djøf DM DLF Finansforbundet 3F-klubben HK-klubben FOA-klubben PROSA-klubben'.split(
      ' ',
    ),
    'Dansk Metal',
    'Dansk El-Forbund',
    'Blik og Rør',
    'Unite',
  ],
  caseSensitive: true,
  hyphens: 'loose' as const,
};

/** What a union does, and one with it; customers and streets bear such names too. */
const UNION_WORK = terms(
  `meeting | branch | rep | reps | stall | joined | join | member | members | came through | contract | ratification | ballot | coming to | local | bring a coworker | the canteen | just come and listen | you don't have to join | our rep | vote |
   møde | mødes | medlem | medlemmer | meldt mig ind | meldt os ind | melde dig | meld dig ind | meld jer ind | klub | klubben | klubmøde | inviteret os | mød op | vagtordning | fyraftensmøde | lokalaftale | holder | hjælpe os | vagtplaner | overenskomst | stemme | tillidsfolk`,
);
const DEMANDS = terms(
  `letter | petition | management | head office | the owner | the sheet | for the sheet | union | together | pay | rota | rotas | shifts | breaks | hours | depot | drive for | work here | manager | canteen | break room | heating | contract |
   brevet | brev | ledelsen | direktionen | ejeren | vagter | vagterne | vagtplan | vagtplanen | løn | lønnen | pauser | normering | overenskomst | frokoststuen | kolleger | bude | chauffører | fælles`,
);

/** Unions by name, signatures, letters: what people do about it together. */
export const TOGETHER: Told[] = [
  beside(
    terms('our steward | the steward | our stewards | shop stewards'),
    terms('breaks | back pay | owed | shift | members | management | overtime | rota | voted | elected'),
    10,
  ),
  beside(
    terms(
      'want a union | need a union | wants a union | get a union | unionise | vil have en fagforening | vil have overenskomst',
    ),
    terms('work at | work for | come to | we | us | here | meet | Thursday | vi | os | kolleger'),
    14,
  ),
  beside(
    terms('kære ledelse | kære direktion | kære chef | dear management | dear board | dear head office | dear boss'),
    terms(
      'brev | gange | svar | svaret | letter | times | answer | signed | of us | vi er | vi vil | we want | we have',
    ),
    16,
  ),
  beside(
    terms(
      'sign the letter | sign our letter | skriv under på brevet | skriv på brevet | names so far | navne indtil nu',
    ),
    terms(
      'policy | asking for | back | told off | management | shifts | pay | hybrid | of us | colleagues | kolleger | ledelsen | vagter | fyret',
    ),
    16,
  ),
  beside(
    terms('solidarity with | in solidarity | solidaritet med | støtte til de'),
    terms(
      'baristas | nurses | drivers | walked out | strikers | strike | our store | we are | we’re | picket | sygeplejersker | chauffører | strejkende | lærlinge | kolleger',
    ),
    12,
  ),
  beside(
    terms('balloting | the ballot | your ballot'),
    terms('member | members | union | your paper | in the post | strike | rep'),
    10,
  ),
  beside(
    terms(
      'we walked out | all walked out | walked out together | gik vi alle | gik vi samlet | gik alle ud | blev stående',
    ),
    terms('half an hour | an hour | a meeting | management | i en halv time | en time | et møde | ledelsen | chefen'),
    20,
  ),
  beside(
    terms(
      'offered us is | they offered us | til samtale om min | indkaldt til samtale | called in for a meeting | bisidder',
    ),
    terms(
      'voting no | on the floor | union | rep | a cut when | tag nogen med | bisidder | take someone | fik ikke lov | tjenstlig',
    ),
    22,
  ),
  exceptBeside(
    beside(UNIONS, UNION_WORK, 11),
    terms('Hong Kong | customers | customer | kunde | kunder | supplier | news'),
    8,
  ),
  exceptBeside(
    beside(
      pattern(
        `\\b${COUNT} of us (?:have |now )?(?:now )?signed\\b`,
        '\\bof us who have signed\\b',
        '\\bof us have put our names\\b',
      ),
      either(DEMANDS, terms('ask me | message me | join us | text me')),
      22,
    ),
    terms('signed up for | card | lease | race | signed up'),
    5,
  ),
  exceptBeside(
    beside(
      terms('skrevet under | skriver under | skriv under | underskrifter | har underskrevet'),
      either(DEMANDS, pattern(`\\bvi er (?:nu )?${TÆLLER}`, `\\b${TÆLLER} af os\\b`)),
      12,
    ),
    terms(
      'pseudonym | borgerforslag | borgerforslaget | kontrakten | leverandør | lejekontrakt | købsaftalen | kunden',
    ),
    8,
  ),
  beside(
    terms(
      'petition | a petition | letter to management | letter to head office | brev til ledelsen | brevet til ledelsen | brevet til direktionen | brev til direktionen | åbent brev',
    ),
    terms(
      `break room | depot | heating | shifts | hours | pay | coworkers | colleagues | of us | who's in | sign it in | kantinen | frokoststuen | vagter | skrevet under | kolleger | af os | vi er`,
    ),
    14,
  ),
  beside(
    terms(
      'klubben | klubmøde | klubmødet | fagklub | fagklubben | fællesklubben | svendeklubben | fællestillidsmand | tillidsfolk | tillidsvalgt',
    ),
    terms(
      'ledelsen | normering | normeringen | akkord | akkorden | akkorderne | forhandling | forhandle | vagtplaner | vagter | løn | tag op | tage op | overenskomst | arbejdstid | valgt | tilbuddet | tilbud på | nej tak til',
    ),
    14,
  ),
  beside(
    terms(
      'union meeting | union chat | union update | union ballot | union vote | the union meets | strike ballot | strike vote | for the strike | ratification vote | tentative agreement | contract talks',
    ),
    terms(
      'tonight | canteen | rotas | pay | come | members | colleagues | coworkers | message | vote | voted | Sunday | Thursday | Friday | Monday | Tuesday | Wednesday | offer | work | our | us',
    ),
    14,
  ),
  beside(
    terms(
      'samle os | samler os | stå sammen | står sammen | tale sammen om | snakke sammen om | talk together | stick together | get organised | get organized | write to management together | bede om et møde | ask for a meeting',
    ),
    terms(
      'pauserne | pauser | i timen | vagter | vagterne | løn | ansatte | sommeransatte | ledelsen | tillæg | shifts | pay | breaks | hours | management | on call | rota',
    ),
    22,
  ),
  beside(
    terms('keep tips | keeps tips | keep our tips | keep the tips | pool our tips | beholder drikkepengene'),
    terms('manager | managers | owner | policy | deserve | chefen | ejeren'),
    8,
  ),
];

export const TOGETHER_EXAMPLES = {
  pass: [
    'Fourteen of us have signed up for the relay race.',
    '40 of us have signed the birthday card.',
    'Vi er 14, der har meldt os til stafetten.',
    'Skriv under på borgerforslaget om flere cykelstier.',
    'Vi har skrevet under på kontrakten med vores nye leverandør.',
    'Roklubben holder møde om de nye både.',
    'HK er også en forkortelse for Hong Kong.',
    'We unite people and machines at every meeting.',
    'Sign the petition for a bike lane.',
  ],
  fail: [
    '3F-klubben holder møde på torsdag om de nye vagtplaner.',
    'FOA holder fyraftensmøde for os i hjemmeplejen.',
    'Teamsters meeting Thursday at 7.',
    'I’ve just joined Unite and so should you.',
    'There are 40 of us who have signed the letter to management now.',
    'Vi er 14 bude, som har skrevet under nu.',
    'Vi samler underskrifter mod de nye vagter.',
    'Klubben vil have et møde med ledelsen om normeringen.',
  ],
};
