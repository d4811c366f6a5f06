import type { Condition } from '../schema.ts';
import { comesToName, leads, leadsToName, owned, products, restsOnName } from './around-names.ts';
import { combine, everydayWords, words } from './pack.ts';

/*
 * People seldom say where they work in so many words: "my shift ends at six", "our brewers had to guess", "come and see us on
 * Friday". In a post that names the company such a sentence shows that its writer is one of its people, unless they speak of the
 * company as its customers do: a plumber has colleagues too, and they may all have bought the pump.
 */

/** What one has at work, and nobody has at home. */
const OWN = words(
  `shift | colleague | coworker | co-worker | workmate | teammate | marketing team | operations team | HR team |
   claims team | events team | branch team | boss | bosses | manager | group | line manager | supervisor | foreman | apprentice |
   apprenticeship | internship | intern | trainee | graduate | onboarding | salary | wages | payslip | paycheck | payroll | employer |
   employees | workforce | workplace | locker | workshop | workbench | hard hat | hi-vis | uniform | lab coat | lanyard | badge |
   factory | plant | warehouse | depot | bakery | brewery | brewhouse | distillery | dairy | mill | shipyard | yard | ward | clinic |
   surgery | lab | laboratory | newsroom | studio | production line | assembly line | packing line | shop floor | sales floor |
   control room | call centre | call center | help desk | service desk | front desk | trading desk | canteen | cafeteria | head office |
   headquarters | HQ | branch | branches | stores | showroom | booth | stand at | engineers | technicians | developers | designers |
   nurses | doctors | drivers | bakers | brewers | chefs | mechanics | electricians | installers | architects | analysts | advisers |
   advisors | consultants | researchers | scientists | chemists | operators | lawyers | guides | pilots | captain |
   passengers | readers | vacancies | vacancy | new hires | new hire | new starter | day job | job interview | CEO | CFO |
   CTO | chief executive | managing director | founders | roadmap |
   lines | packing lines | desk neighbor | desk neighbour | desk mate | building | squad | mentor | brewmaster | head chef | head gardener | head of |
   night job | performance review | probation | fraud desk | welcome desk | reception desk`,
);
const DANISH_OWN = words(
  `vagt | nattevagt | aftenvagt | dagvagt | weekendvagt | vagtplan | kollega | kolleger | kollegaer | kollegerne | makker | chef | leder |
   teamleder | butikschef | afdelingsleder | holdleder | værkfører | mester | køkkenchef | lærling | elev | praktikant | praktik |
   praktikplads | læreplads | elevplads | studiejob | fritidsjob | løn | lønseddel | skrivebord | værksted | afdeling | afsnit |
   arbejdsgiver | arbejdsplads | medarbejder | fabrik | lager | terminal | bageri | bryggeri | mejeri | værft | laboratorium | tegnestue |
   ingeniør | tekniker | montør | designer | udvikler | sygeplejerske | læge | chauffør | bager | brygger | kok | tjener | mekaniker |
   elektriker | arkitekt | rådgiver | konsulent | forsker | kemiker | operatør | jurist | sælger | ekspedient | kundeservice | produktionslinje | linjer | linje | passager |
   hovedkontor | butikker | butik i | filial | café | restaurant | kantine | direktør | tillidsrepræsentant | stand på | stand B |
   jobsamtale | frokostpause | arbejdstelefon | nøglekort | uniform | sikkerhedssko | hjelm`,
);

/** Written out, without what is a number in English: what is cut to its stem is looked for in every word of every draft. */
const inItsForms = (noun: string): string[] =>
  ['', 'e', 'en', 'et', 'er', 'ne', 'erne', 'n', 't', 'r', 's', 'ens', 'ets']
    .map((ending) => noun + ending)
    .filter((form) => form !== 'eleven');

/** Where somebody says where they are when they work, without saying at whom. */
const PLACES = words(
  `here | there | behind the | nights | night shifts | days | weekends | the counter | the till | the door | the phones | the night |
   in their | for them | in the office | in the kitchen | in sales | in support | in finance | in marketing | in engineering | in HR | in IT | on the team`,
);

/** What a company does with what it makes, and its customers don't. */
const DOES = words(
  `opened | launched | launch | shipped | ship | baked | bake | brewed | brew | manufacture | manufactured | delivered | hired |
   are hiring | designed | released | release | published | open at | open our | close at | close our | open on`,
);
const DANISH_DOES = words(
  `åbner | åbnede | åbnet | lancerer | lancerede | lanceret | udgiver | udgav | brygger | bryggede | brygget | bager | bagte | bagt |
   producerer | producerede | ansætter | søger | holder åbent | inviterer | rykker ud`,
);

const ASKS_IN = words(
  'join | visit | meet | come and see | come see | call | email | message | DM | follow | write to | apply to | come to | come by',
);
const DANISH_ASKS_IN = words(
  'besøg | mød | ring til | skriv til | følg | kom forbi | søg hos | kig ind til | kig forbi',
);

/** As they stand: "I work nights", "we just launched", "come and see us". */
const SENTENCES = [
  ...combine(
    words("I work | I worked | I've worked | I have worked | I'm working | I still work | I also work | I only work"),
    PLACES,
  ),
  ...combine(words("we | we've | we have | we just | we've just | we have just | we finally | we also"), DOES),
  ...combine(ASKS_IN, ['us']),
  ...combine(
    words('my team | our team | mit hold | mit team | vores hold | vores team'),
    words(
      `launched | shipped | built | released | finished | made | won | presented | just shipped | just launched | is hiring |
       are hiring | is growing | lancerede | har lanceret | byggede | vandt | sendte`,
    ),
  ),
  ...combine(
    words("we are | we're"),
    words('looking for | hiring | recruiting | after a | after an | after two | after three | short of | one short'),
  ),
  ...words(
    "that's my job | that is my job | det er mit job | fejrer vi | vi fejrer | one of us now | you're one of us | en af os nu | du er en af os | I'm the one who built | I'm the one who makes | I'm the one who wrote | det er mig, der laver | det er mig, der har lavet | det er mig, der bygger | their first support call | first support call | nyt navneskilt | mit navneskilt | mit nye navneskilt | new name tag | my name tag | my new name tag | new business cards | nye visitkort | jeg er udvikler på | jeg er tester på | jeg er ingeniør på | jeg er designer på | you'd be stuck with me | you'd be working with me | you'll be working with me | you'd sit next to me | you would sit next to me | you'd report to me | you'll get me as",
  ),
  ...combine(words('years today since | year today since | weeks today since | years ago today'), ['I']),
  ...combine(
    words('since I | the day I'),
    words('walked into | walked through | walked in | first walked | clocked in'),
  ),
  ...combine(words('proud of | thanks to | well done to'), words('my team | our team')),
  ...combine(words('I coded | I animated | I programmed'), words('that | it | this | them')),
  ...words(
    `verdens bedste kolleger | de bedste kolleger | the best colleagues | the best coworkers | os, der bygger | os der bygger | os, der laver | os der laver | all of us who make | us who make the | us who build | walked out with a job | I have a desk | sit across from me | launch at work | at work today | hvor jeg står | hvor jeg sidder | jeg står i baren | jeg står bag disken | stå i spidsen for | jeg har været her i | har jeg været her i | I've been here for | I have been here for | jeg sidder på holdet | jeg er på holdet | jeg er med på holdet | jeg har tegnet den | jeg har kodet den | jeg har bygget den | stolt af at arbejde | stolt over at arbejde | glad for at arbejde |
     herfra kontoret | herfra fabrikken | herfra værkstedet | herfra skrivebordet | herfra lageret | herfra butikken | en uge på fabrikken | en dag på fabrikken | so call me biased | call me biased | so I'm biased | so I am biased | I'm biased, but | I'm biased but | as biased as | biased, of course | jeg er inhabil | inhabil`,
  ),
  ...combine(
    words("I started | I joined | I've been | I have been | I began | I started out | since I joined | I'm new"),
    ['here'],
  ),
  ...combine(words("I was | I got | I've been | I have been | I was just | I just got"), words('hired | promoted')),
  ...combine(
    words("I've been in | I have been in"),
    words(
      'finance | sales | support | marketing | engineering | HR | IT | operations | logistics | product | design | legal',
    ),
  ),
  ...combine(
    words(
      'into the new job | into my new job | in my new job | into the job | in the new role | into the new role | i det nye job | i mit nye job | i den nye rolle',
    ),
    words('as | at | som'),
  ),
  ...combine(words('pay | pays | paid'), words('my rent | my bills | my mortgage | my wages | my salary')),
  ...combine(words('us | former | old | new | good | great | fellow'), ['colleagues']),
  ...combine(words('vi | nye | tidligere | gamle | gode | dygtige | andre'), words('kolleger | kollegaer')),
  ...words(
    `paid to | day job | on call for | on shift | job opening | ledig stilling | ledige stillinger | til daglig sidder jeg |
     for a living | betaler min husleje | betaler min løn | hos os på | hos os i`,
  ),
  ...words(
    "I'm hiring | I am hiring | growing the team | growing our team | one more colleague | new colleague | ny kollega | har selv skrevet | har selv bygget | har selv lavet | været med til at bygge | været med til at lave | I'm one of them | I'm one of the people | I am one of them | got promoted | my team did it | we did it | my lunch break | hired me | promoted me | trained me | I'm on call | I'm on duty | I'm on shift | since I started | I'm retiring",
  ),
  ...combine(words('vi | har vi | vi har | vi har lige | har vi lige'), DANISH_DOES),
  ...combine(words('åbner | lancerer | udgiver | ansætter | søger | inviterer | holder'), ['vi']),
  ...combine(DANISH_ASKS_IN, ['os']),
  ...combine(
    words('jeg arbejder | jeg har arbejdet | jeg er ansat | jeg blev ansat | arbejder jeg'),
    words('her | der | i | på | med | som'),
  ),
  ...words(
    'when we started out | when we opened the | back when we were | dengang vi var | da vi begyndte | da vi startede | da vi åbnede | siden jeg startede | siden jeg begyndte | da jeg startede | da jeg begyndte | blev jeg ansat | jeg er forfremmet',
  ),
];

/** How somebody speaks who has the thing from the company, or was there as a guest. */
const AS_ONE_HAS_IT = words(
  `use | used | using | uses | buy | bought | buying | order | ordered | ordering | choose | chose | switch to | switched to |
   moved to | switching to | moving to | recommend | tried | trying | tested | installed | booked | visited | rented | pay for | paid for | subscribe to | gave my | gave our | got a | got the | got new | got my | got our | got an | bruger | brugt | brugte | køber | købte | købt | bestilte | bestilt | valgte | valgt | skiftede til | skiftet til | prøvede |
   prøvet | anbefaler | anbefale | testet | besøgte | besøgt | lejede | lejet | fået | gav min | gav mit | gav vores | customer of | customer at | are customers of | as customers of | proud customers of | our onboarding with | kunde hos | kunde i |
   client of | fan of | fan af`,
);

/** Of what is named elsewhere in the post: "I run the lab there", "I’m on the ops team". */
const saysWhatOneDoes: Condition = {
  any: [
    {
      mentions: {
        terms: words(
          `I work | I only work | I run | I lead | I manage | I train | I teach | I cook | I drive | I build | I design | I test | I sell |
           jeg arbejder | jeg sidder | jeg leder | jeg kører | jeg underviser | jeg er ansat`,
        ),
      },
      near: { match: everydayWords('there | here | der | her'), words: 5, side: 'after' },
    },
    {
      mentions: {
        terms: words(
          "I'm on the | I am on the | years on the | months on the | weeks on the | I work in the | I work on the",
        ),
      },
      near: {
        match: {
          terms: words(
            'team | squad | crew | bakery | factory | plant | warehouse | depot | kitchen | lab | workshop | yard',
          ),
        },
        words: 5,
        side: 'after',
      },
    },
    {
      mentions: {
        terms: combine(
          words("I help | I helped | we help | we helped | I've helped"),
          combine(words('build | make | design | develop | sell'), words('it | them | this | these')),
        ),
      },
    },
  ],
};

export const speaksOfWork: Condition = {
  any: [
    { mentions: { terms: SENTENCES } },
    saysWhatOneDoes,
    owned({ terms: OWN.flatMap((noun) => [noun, `${noun}s`]) }, everydayWords('my | our')),
    owned({ terms: words('café | cafés | cafe | restaurant | restaurants | brasserie') }, everydayWords('our')),
    owned({ terms: DANISH_OWN.flatMap(inItsForms) }, everydayWords('min | mit | mine | vores | vor')),
  ],
};

const CAME_OVER = words(
  'moved | moving | migrated | switched | switching | changed | flyttede | flyttet | skiftede | skiftet',
);

/** What only those do who buy it: whoever makes it runs, leads and builds things "at" the company. */
const RESTS = words(
  `host | hosts | hosted | hosting | rely | relies | relied | bank | insure | insured | run my | run our | run the whole | runs |
   hoster | driver mit | driver min | driver vores | forsikret`,
);

/** One's pay, mostly. */
const SPENT_ON = words(
  `went to | went straight to | went on | went into | saved up for | saving up for | blew it on | gik til | gik direkte til | gik hele | brugt på | sparede op til | sparet op til | updated to | upgraded to |
   opdateret til | opgraderet til | since we got | since I got | siden vi fik | siden jeg fik`,
);

export const speaksAsCustomer: Condition = {
  any: [leadsToName(AS_ONE_HAS_IT, 3), comesToName(CAME_OVER, 8), restsOnName(RESTS, 6), leads(SPENT_ON, products, 3)],
};
