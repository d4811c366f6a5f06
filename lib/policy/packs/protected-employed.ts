import { everydayWords, words } from './pack.ts';
import { beside, exceptBeside, type Told, terms } from './protected-words.ts';

/** What stands between those who are employed and their employer. */
const RELATIONS = terms(
  `maternity pay | paternity pay | parental pay | statutory sick pay | back pay | pay grade | pay band | pay bands | pay review | pay deal | pay offer | pay award | pay claim | pay parity | pay secrecy | salary freeze | wage freeze | bonus letter | bonus letters | bonus pool | unsocial hours | split shifts | split shift | on-call pay | callout pay | hazard pay | trial shift | trial shifts | unpaid leave | double shift | evening shifts | night shifts | weekend shift | weekend shifts | skeleton crew |
   contract renewed | permanent contract | clocking-in | clock in | clock out | timesheet | timesheets | sick days | sick note | disciplinary | written warning | final warning | performance plan | improvement plan | constructive dismissal | employment tribunal | grievance procedure | gagging clause | non-compete | exit interview | agency work | gig workers | misclassified | safe staffing | staffing levels | staffing ratio | staff shortages | short three | short two | understaffing | lone working | repetitive strain | asbestos | ventilation | fire exit | fire exits | emergency stop | safety meeting | safety meetings | safety guards |
   toxic manager | micromanaged | victimised | retaliation | unfair labor practice | labor board | bargaining unit | bargaining table | strike pay | strikebreakers | scabs | ballot paper | ballot papers | recognition agreement | organizing committee | hybrid policy | return to office | redundancies | redundancy list | layoff list | whole department |
   barselsløn | sygeløn | løntræk | lønstop | lønramme | lønbånd | lønpulje | lønsnak | lønsnakken | kvalifikationstillæg | funktionstillæg | personligt tillæg | får tillæg | uden tillæg | natpenge | holddrift | rådighedsvagt | tilkaldevagt | delt tjeneste | prøvevagt | prøvevagter | nulkontrakt | vikarkontrakt | social dumping | normering | normeringen | normeringer | bemandingen | alenevagt | alenevagter | hviletid | 11-timers-reglen | 48-timers-reglen | opsigelsesvarsel | påtale | skriftlig advarsel | tjenstlig samtale | bortvist | fratrædelsesaftale | konkurrenceklausul | lokalaftale | lokalaftalen | lokalaftaler |
   fællestillidsmand | klubformand | klubformanden | medlemsmøde i klubben | urafstemning | urafstemningen | konfliktvarsel | faglig voldgift | arbejdsretten | Ligebehandlingsnævnet | krænkelser | grænseoverskridende | voksenmobning | nedslidt | nedslidning | barns første sygedag | omsorgsdage | feriefridage | sjette ferieuge | aftenvagt | nattevagt | dagvagten | afløser | nødstop | nødstoppet | støv i | arbejdsstedet | arbejdssted | svær at samarbejde | samarbejdsvanskeligheder`,
);
/** And how those speak of it who have it: something is amiss, or is to be had together. */
const AMISS = terms(
  `zero | nothing | no | not | never | without | isn't | wasn't | don't | doesn't | didn't | only | told | asked | we've raised | raised it | third | weeks | months | since | because | gone | illegal | allowed | lost | cut | every day | rounds down | why | fair | unfair | together | vote | voluntary | attitude | burnt | hurt | cried | coughing | members | avoid | email | told off |
   ikke | aldrig | uden | kun | ingen | nul | fik | sagde | bedt | siger nej | siger ja | tredje | uger | måneder | siden | fordi | ulovligt | lovligt | skåret | hvorfor | selv betale | rimeligt | sammen | stemme | stemmer | hoster | ondt | ret | virkede ikke | ringede | for at have | snakket med`,
);
const ONE = everydayWords(
  "I | I'm | I've | me | my | we | we've | us | our | jeg | mig | min | mit | mine | vi | os | vores",
);
/** Those who advise on it, sell for it, or report on others’. */
const ADVICE = {
  terms: words(
    `guide | webinar | checklist | e-book | whitepaper | employers must | employers | we help | our lawyers | our software | our product | our platform | clients | customers | HR managers | book a demo | blog | newsletter | survey | report | training for | the ministry | the minister |
     guide til | tjekliste | arbejdsgivere | arbejdsgivere skal | vi hjælper | hjælper jeg | rådgiver | vores jurister | vores software | kunder | klienter | virksomheder | HR-chefer | book en demo | nyhedsbrev | undersøgelse | rapport | kursus | underviser | ministeren | lovforslag | podcast`,
  ),
};

export const EMPLOYED_TOLD: Told[] = [exceptBeside(beside(RELATIONS, [ONE, AMISS], 12), ADVICE, 14)];

export const EMPLOYED_EXAMPLES = {
  pass: [
    'HR managers: how do you handle harassment complaints? Our e-book has ten answers.',
    'From June employers must show the salary range in job ads. Our lawyers have made a checklist.',
    'Vores nye guide til ledere: Sådan taler du om løn med dine medarbejdere.',
    'The ventilation in our new hall is so quiet that one hears the birds.',
    'Min afløser hedder Ida, og hun kommer på mandag.',
    'My patient walked out today after 61 days.',
  ],
  fail: [
    'The bonus letters went out, and our whole line got zero.',
    'The chemical store has no ventilation. We’ve raised it in three meetings.',
    'I don’t get maternity pay until I’ve been here a year.',
    'Man skal selv finde sin afløser, hvis man er syg. Jeg ringede til elleve.',
    'Vi fik først besked om støv i hallen i oktober. Seks af os hoster.',
    'Skal vi sige ja til lokalaftalen? Jeg siger nej.',
  ],
};
