import type { Match } from '../schema.ts';
import { combine, words } from './pack.ts';

/*
 * What people say who know something that others are not to know yet. “Can’t say enough” and “can’t tell you how” are praise,
 * so what follows the verb belongs to it.
 */

/** Who says so keeps something back, whatever it is; “cannot say” goes on in many ways. */
const FORBIDDEN_EN = words(
  `allowed to | supposed to | meant to | at liberty to | forbidden to | shouldn't | probably shouldn't | really shouldn't | mustn't | must not`,
).map((one) => (/^(?:allowed|supposed|meant|at)/.test(one) ? [`not ${one}`, `aren't ${one}`] : [one]));
const TELL_EN = words(
  'say | tell | name | share | reveal | disclose | talk | brag | post | write | be posting | be saying | be writing | be typing | be telling | know yet | know this',
);
const CANNOT_EN = words("can't | cannot | may not | won't | wish I could | if only I could | until then I can only");
const UNTOLD_EN = words(
  `say who | say which | say what | say much | say more | say a lot | say too much | say anything | say any | say names | say yet | post what | post who | post which | post it yet | tell you who | tell you which | tell you what | tell you more | tell you much | tell you yet | tell anyone | tell anybody |
   name names | name them | name the | name it yet | name him | name her | name yet | share names | share the | share numbers | share figures | share any | share details | share more | reveal | disclose | go into detail | give you numbers | give you the | give you figures | give you any | talk about it | talk numbers | post the name | post names | spoil it`,
);
const UNKNOWN_EN = [
  ...combine(
    words(
      `not | is not | isn't | are not | aren't | hasn't been | has not been | haven't been | have not been | haven't | hasn't`,
    ),
    words('announced | official yet | been announced'),
  ),
  ...combine(
    words(`not | not yet | not even | isn't | isn't yet | isn't even | aren't | aren't even`),
    words(
      'public, so | public, but | public and | out yet | out until | public yet | public until | published yet | published until | official until',
    ),
  ),
  ...combine(
    words('will be | will only be | is to be | to be | gets'),
    combine(
      words('named | announced | revealed | public | published | made public'),
      words('after | in | on | next | later | soon | when | once | tomorrow'),
    ),
  ),
  ...combine(
    words('announcement | press release | official word | official announcement'),
    words('next | on | to follow | tomorrow | soon | coming | is coming | goes out | is out on | follows'),
  ),
  ...combine(
    words('until | before | wait for | not before | not until'),
    words(
      'the report | the announcement | the press release | the auditors | the numbers | the figures | the lawyers | legal lets',
    ),
  ),
  ...words(
    `not yet public | not yet announced | not yet official | not yet out | nobody outside | no one outside | outside the building knows | nobody knows yet | no one knows yet | nobody's supposed to | nobody is supposed to | press doesn't know | press don't know | market doesn't know | only the board | only a handful of us | only a few of us | before anyone else | before it hits the news | before it hits the papers | before it's in the papers | before you read it | before the papers | know something | you don't know yet | what I know | if you knew | if you only knew | know yet |
     haven't announced it | yet to be announced | name to follow | names to follow | who it is to follow | official word in | can finally tell | can soon tell | more about it in | more on that in | until I may | until I can tell | until I can say | until we can tell | until we may | when I'm allowed to | once I'm allowed to | if I were allowed | if I was allowed | in the papers yet | in the news yet | in the paper yet | you know nothing | too early to say it | too early to say out loud | confidential for another | confidential until | you'll find out | you'll know on | you'll hear on | isn't even out | might as well say it`,
  ),
];
const HUSH_EN = [
  ...combine(
    words('keep it | keep this | keep that | keep'),
    words('to yourself | to yourselves | quiet | between us | under your hat | it quiet'),
  ),
  ...combine(words("don't tell | do not tell | tell"), words('anyone | anybody | a soul | no one | nobody')).filter(
    (one) => /t tell|not tell|no one|nobody/.test(one),
  ),
  ...combine(words('hear | heard | get | got'), words('it from me | this from me | that from me')),
  ...words(
    `don't quote me | watch this space | watch the news | keep an eye on the news | keep your eyes on the news | the board hears it | the board hears about it | the board doesn't know | lips are sealed | sworn to secrecy | sworn to silence | promised to keep quiet | promised not to tell | promised not to say | biting my tongue | act surprised | stays between | all I'm allowed to | all I can say for now | but not who | not sure I'm allowed | not sure I may | not sure if I'm allowed | tomorrow everybody will know | tomorrow everyone will know | but not which | reveal next | reveal on | reveal soon | the press gets it | before the press | mum's the word | hush hush | loose lips | put it carefully | not for public | under wraps | under NDA | under an NDA | between us | between you and me | between ourselves | off the record | under embargo | embargoed | still confidential | strictly confidential | it's confidential | top secret | still a secret | still secret | secret for now | stays secret | remains secret | keeping it secret | keep it secret | kept it secret | embargo until | embargoed until | unofficially |
     shh | shhh | psst | pssst | won't spoil | little bird | rumour has it | rumor has it | word on the floor | saw the sheet | seen the sheet | saw the numbers | seen the numbers | saw the figures | just saw the | had a peek | got a peek | a sneak look | more I can't | wish I could tell | if only I could |
     get fired | got me fired | get me fired | would kill me | will kill me | will have my head | in trouble for this | regret posting | delete this later | deleting this later | not a word to the press | not a word to anyone | not a word to anybody | not a word yet | I'll say nothing | I say nothing | say no more | saying nothing | saying no more | saying no word | let slip | shut up until | mouth shut | mouths shut | be the one to say it | have to guess who | have to guess which | draw your own conclusions | no names, but | no names yet | naming no names | read about it soon | when the lawyers allow | contractually obliged | I'd better stop here | better stop there | only a few people know | inside info | hold my tongue | bite my tongue | don't ask me how the quarter | don't ask me about the numbers | can you keep a secret | can you all keep a secret | please don't share this | please don't share: | please don't repost | strictly between | heard in the lift | heard in the elevator | heard by the coffee | overheard in | in confidence | I've seen the year-end | I've seen next | I've seen the results | I've seen the quarter | I've seen our | ink isn't dry | ink is not dry | ink is barely dry | ink is hardly dry | before the ink`,
  ),
];

const FORBIDDEN_DA = words(
  `må ikke | må jeg ikke | må jeg vist ikke | må vi vist ikke | må jeg nok ikke | må jeg desværre ikke | må jeg stadig ikke | må vi ikke | må egentlig ikke | må jeg egentlig ikke | må endnu ikke | må jeg jo ikke | må man ikke | må man vel ikke | må vel ikke | tør ikke | tør jeg ikke | burde ikke | burde nok ikke | skulle ikke | kan jeg ikke | kan vi ikke | kan jeg desværre ikke | behøver jeg ikke at | ikke må | jeg ikke kan`,
);
const UNTOLD_DA = words(
  'sige | afsløre | nævne | røbe | fortælle | dele | ud med | vise | komme ud | skrive | snakke tal | tale om tal | tale om det | snakke om det',
);
const CANNOT_DA = combine(
  words('kan ikke | kan desværre ikke | kan endnu ikke | vil ikke'),
  words(
    'sige hvem | sige hvilken | sige hvad | sige mere | sige så meget | sige for meget | sige noget | sige navnet | afsløre | nævne navn | nævne navnet | røbe | fortælle mere | fortælle hvem',
  ),
);
const UNKNOWN_DA = [
  ...combine(
    words('ikke | endnu ikke | stadig ikke | ikke engang'),
    words(
      'meldt ud | i avisen endnu | i avisen | ude endnu | ude før | officielt endnu | annonceret | offentliggjort | offentlig endnu',
    ),
  ),
  ...combine(
    words(
      'tallene | regnskabet | rapporten | halvårsrapporten | årsrapporten | meddelelsen | pressemeddelelsen | selskabsmeddelelsen',
    ),
    words('kommer først | lander først | bliver først'),
  ),
  ...combine(
    words('navnet | navn | navne | kundens navn | navnet på kunden'),
    words('kommer | kommer ud | følger | offentliggøres | afsløres | melder vi ud | meldes ud | afslører vi'),
  ),
  ...combine(
    words('før | inden | ikke før'),
    words('det er ude | den er ude | det bliver offentligt | den bliver offentlig | det er offentligt | alle andre'),
  ),
  ...combine(
    words('pressen | markedet | ingen | kun direktionen | kun ledelsen | kun bestyrelsen | kun en håndfuld'),
    words('ved det | ved det endnu | ved det ikke | og os'),
  ),
  ...words(
    `ikke offentligt | ikke offentlige | ikke officielt | først offentligt | først offentlig | først offentlige | offentliggøres først | meldes først ud | meldes ud på | pressemeddelelsen kommer | må I vente med | må I få det at vide | får I at vide på | får I først at vide | får I svar på | mere om det i | mere om det på | ingen uden for |
     det rammer aviserne | hvis I bare vidste | hvis I vidste | skulle bare vide | jeg ved noget | spørg mig igen i | til jeg må fortælle | til jeg må sige | når jeg må fortælle | når jeg må sige | til vi må fortælle | når vi må fortælle | hvis jeg måtte | bliver meldt ud | bliver først meldt ud | meldt ud i næste | officielt ved I | ved I ingenting | for tidligt at sige højt | for tidligt at sige det | fortroligt endnu | dage endnu | fortroligt indtil | fortroligt til | set årets tal | set regnskabet | set kvartalets | set vores tal | set tallene for året | set tallene for kvartalet | og det gør I ikke | holde det inde | lige set tallene | fået tallene | lige fået regnskabet | fået regnskabet i hånden | lige så godt sige det | godt afsløre`,
  ),
];
const HUSH_DA = words(
  `hold øje med nyhederne | hold øje med avisen | hold øje med pressen | bestyrelsen hører det | bestyrelsen ved det ikke | siger jeg ikke | siger ikke mere | siger ikke hvem | siger ikke noget | siger ingenting | siger vi ikke | tys | tys tys | hys | hold det for jer selv | hold det for dig selv | holder I for jer selv | holder det for mig selv | holder tæt | holde tæt | sig det ikke til nogen | sig det ikke videre | siger videre | ikke fra mig | mellem os | mine læber | læber er forseglet | mund er lukket | syv segl |
   ikke at sige noget | taler højt om | stadig hemmeligt | stadig hemmelig | er hemmeligt | tophemmeligt | tophemmelig | fortrolighed | stadig fortroligt | strengt fortroligt | uofficielt | en lille fugl | sladder fra | rygtet på | rygtet siger | der hviskes | bliver fyret for | slår mig ihjel | ballade for | ikke et ord til pressen | ikke et ord til nogen | ikke et ord endnu | jeg tier | hemmeligt lidt | hemmeligt endnu | holdes hemmeligt | holde det hemmeligt | holder det hemmeligt | embargo til | om jeg må nævne | om jeg må sige | om jeg må skrive | i morgen ved alle | i morgen får alle | lovet at tie | lovet at holde | lovet ikke at sige | bidt mig i tungen | bider mig i tungen | som om I bliver overraskede | hvad jeg må sige | eneste, jeg må sige | eneste jeg må sige | men ikke hvem | men ikke hvilken | pressen får det | før pressen | afsløring i næste | afsløring på | afsløres i næste | afsløres på | holde mund om | den, der siger det | må I gætte | kan I gætte på | tænk selv | ingen navne, men | uden at nævne navne | læse om det snart | læser om det snart | når juristerne | hellere stoppe her | kun få ved | intern viden | sluppet ud | tier stille | siger intet | holde mund til | holde mund indtil | kom til at sige | spørg mig ikke, hvordan kvartalet | spørg mig ikke om tal | holde på en hemmelighed | del endelig ikke det | del endelig ikke videre | del ikke det her | hørt i elevatoren | hørt på gangen | hørt ved kaffe | tavshedspligt | til at fortryde | sletter det igen | blækket er ikke | blækket er knap | underskrifterne er ikke`,
);

export const SECRECY: Match = {
  anyOf: [
    {
      terms: [
        ...combine(FORBIDDEN_EN.flat(), TELL_EN),
        ...combine(CANNOT_EN, UNTOLD_EN),
        ...UNKNOWN_EN,
        ...HUSH_EN,
        ...words("can't name | cannot name"),
        ...combine(FORBIDDEN_DA, UNTOLD_DA),
        ...CANNOT_DA,
        ...UNKNOWN_DA,
        ...HUSH_DA,
      ],
      hyphens: 'loose',
    },
    { pattern: '🤫|🤐', flags: 'u' },
  ],
};
