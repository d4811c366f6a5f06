import type { Told } from './protected-words.ts';
import { beside, exceptBeside, terms } from './protected-words.ts';

/** What only those have who are employed: words that hardly anybody uses of what they buy. */
const EMPLOYMENT = terms(
  `my contract | your contract | our contracts | annual leave | unpaid leave | sick days | sick day | off sick | calling in sick | call in sick | time off | days off | day off | part-time | full-time | workplace | my own workplace | workload | my ward | our ward | our cabs | your shift | my shift | our shift | shifts | rota | roster | line manager | my supervisor | our supervisor | shift lead | our lead | site manager |
   steel toes | hi-vis | our rep | probation | my notice | my job | our jobs | night crew | cleaning crew | the on-call phone | on-call | new starter | new starters | appraisal | performance review | grade | pay grade | apprentice pay | trainee pay | my own job | changing room | locker room | staff room | the staff toilet | the tills | the shop floor | outsourced | the Christmas closure |
   ledelsen | pausen | pause | vagtplan | vagtplanen | vagter | vagterne | min vagt | tillids | min kontrakt | omklædningsrum | omklædningsrummet | fratrædelse | fratrædelsen | ferieuge | feriedage | sygedag | sygedage | orlov | natholdet | dagholdet | aftenholdet | bagvagt | bagvagten | fridage | fridag | lønsystemet | lederen | min leder | chefens | chefen | min chef |
   arbejdspladsen | min arbejdsplads | arbejdsmiljøudvalget | opsigelsen | prøvetiden | medarbejdersamtale | rengøringen | deltid | fuldtid | ansættelse | fastansat | timeløn | personaletoilet | juleaften på`,
);
/** How it goes wrong. */
const HARDSHIP = terms(
  `not allowed | aren't allowed | we can't sit | can't sit down | wasn't safe | isn't safe | third time | supposed to | scared | scare | paid more than I am | more than I am | weren't paid | you're owed | trouble | threw | hurt | cancel your | cancelled again | cancels | been told | just been told | cut the | was cut | safe enough | than last year | less time | same time | not enough | without asking | nobody asked | comes out of | to give up | give up our | marked down | stopped greeting | mixed up | fell asleep | bought ourselves | buy ourselves | shaken |
   why I was off | couldn't share it | wouldn't share | doesn't cover | chest infections | in process | left this year | have left | not a team member | make trouble | venting | left the company |
   mindre i | mister man | jeg mistede | mister vi | forsvarligt | afkald | tredje gang | skåret | skrev ikke under | skal stå | nej tak | kaldt ind | kaldt til møde | får at vide | fik at vide | ingen at ringe | alene | forkert | tre gange | to gange | uger i træk | år i træk | færre i | to færre | griner ikke | blev grinet | bedt om | de samme tre | ikke må omtale | ikke må | for dårligt | kulde | turde jeg ikke | tør jeg ikke | har sagt op | stop mere | har fået samme tid | går løs | ikke hjemme | siger firmaet | finansieres af`,
);

/** The hardships of work, by what is had there and how it goes wrong. */
export const HARDSHIPS: Told[] = [
  exceptBeside(
    beside(EMPLOYMENT, HARDSHIP, 10),
    terms('customers love | our guide | kunder elsker | vores guide | tjekliste | checklist | webinar'),
    14,
  ),
];

export const HARDSHIPS_EXAMPLES = {
  pass: [
    'My line manager told the whole floor that I’d finished the marathon.',
    'Jeg blev bedt om at skrive under på en aftale med forlaget.',
    'I handed in my notice on Friday. Twelve good years.',
    'I’m on the night shift this week, so answers may be slow.',
    'Nattevagten var stille, og solopgangen var smuk.',
    'Vi leder efter en kok. Du får faste fridage og frokost hver dag.',
    'The staff room has been painted, and it is not blue enough.',
  ],
  fail: [
    'Families don’t cancel your shift an hour before.',
    'So the Christmas closure comes out of our annual leave.',
    'You have two hours to accept a shift in the app, or it’s gone. We’ve been told that shifts are "a gift".',
    'Chefen siger fra i dag, at vi får to færre i natholdet.',
    'Har I også fået besked om, at man mister sine vagter, hvis man ikke svarer? Ellers mister man vagterne.',
  ],
};
