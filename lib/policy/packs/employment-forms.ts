import { each, words } from './pack.ts';

/*
 * Sentences by which people say that they work at a company, as forms around its name: "I’m a technician at Nordhavn", "som
 * montør hos Nordhavn", "Nordhavn gave me my first job". What a customer could have said too is none of them: whoever has
 * bought, visited, met or praised is in no list here. Sources of patterns, for "iu".
 */

/** A word or two between the parts of a sentence; open, so that a search stays linear. */
export const between = (most: number): string => `(?: [\\p{L}\\p{N}'’.,&-]+){0,${most}}`;

/** How English and Danish titles end: engineer, director, nurse; montør, tekniker, lærling, konsulent. */
const TITLES = words(
  'er | or | ist | yst | ect | ian | ant | tech | clerk | chef | cook | coach | crew | lead | intern | nurse | ee | team | support | sales | apprentice',
);
const DANISH_TITLES = words(
  'ør | er | ske | læge | agog | kok | ling | elev | ant | ent | ist | chef | smed | hjælp | team | teamet | afdelingen',
);
const AT_DANISH = '(?:hos|i|på|ved|for)';

const ENGLISH_WORK = words(
  `lead | led | run | ran | head | head up | manage | managed | sell | build | design | develop | teach | train | cook | bake | clean | repair | install | test | nurse | answer the | handle | maintain | oversee | coordinate | look after | am responsible | do the | do night | interned | apprenticed | promoted | hired | appointed | start | started | starting | begin | began | speak | spoke | drive | in the field | applied | serve | weld | assemble | on call | in charge`,
);
const ENGLISH_OWN = words(
  `desk | office | manager | boss | supervisor | mentor | time | career | shift | internship | apprenticeship | traineeship | student job | onboarding | promotion | retirement | work anniversary | team | team and I | crew | lunch break | office window | workshop | lab`,
);

/** What a guest says of a visit ("at Nordhavn we had lunch") is none of these. */
const WE_DO = words(
  `have | are | do | don['’]t | build | make | believe | work | know | try | care | use | run | test | say | call | start | hire | train | serve | measure | think | love | moved | changed | launched | decided | spend | take | never | always`,
);
const OUR_PLACES = words(
  `team | crew | bakery | lab | labs | office | offices | factory | plant | shop | store | warehouse | yard | canteen | kitchen | depot | branch | site | ward | clinic | department | hall | workshop | apprentices | engineers | customers`,
);

const english = (names: string): string[] => [
  `\\bI (?:also |now |still |proudly |get to )?work(?:ed)?${between(8)} (?:at|for) (?:the )?${names}`,
  ...each(TITLES, (title) => `\\b(?:I['’]m|I am|as|being)${between(4)} [\\p{L}-]*${title} (?:at|with|for) ${names}`),
  `\\bmy (?:first|last|next|new|\\d+)${between(2)} (?:at|with) ${names}`,
  `\\bI(?:['’]ve| have)(?: now| already)? been(?: with| at)? ${names}`,
  ...each(
    TITLES,
    (title) => `\\bI(?:['’]ve| have)(?: now| already)? been${between(4)} [\\p{L}-]*${title} (?:at|with|for) ${names}`,
  ),
  `\\bI(?:['’]ve| have)(?: now| already)? been${between(2)} (?:years|months|weeks|long|part|employed) (?:at|with|of) (?:the )?${names}`,
  ...each(ENGLISH_WORK, (work) => `\\bI['’mve]{0,3}${between(1)} ${work}${between(6)} (?:at|for) ${names}`),
  `\\bI(?:['’]m| am) with ${names}`,
  `\\bI work (?:in|at|from|out of)${between(3)} (?:office|team|department|lab|plant|branch|shop|store) (?:of|at|in) ${names}`,
  `\\bI work (?:in|at|for) (?:the )?${names}`,
  `\\bI applied to ${names}`,
  `\\bafter${between(2)} years (?:at|with) ${names},? I\\b`,
  `\\bI(?:['’]m| am)? (?:represent|representing|retiring from|leaving) ${names}`,
  ...each(ENGLISH_OWN, (own) => `\\bmy${between(1)} ${own}${between(1)} (?:at|with|from) ${names}`),
  `\\b(?:first|another) (?:work(?:ing)? )?(?:day|week|month|shift) (?:at|in) ${names}`,
  `\\bday (?:one|\\d+) at ${names}`,
  `\\bback (?:at work )?at ${names}`,
  `\\b(?:to be|about|forward to|wait to) (?:joining|join|starting|start)${between(2)} ${names}`,
  `\\bsigned (?:my|the|a) contract with ${names}`,
  `\\b(?:accepted|said yes to|got|landed)${between(2)} (?:offer|job|position|role|apprenticeship|internship) (?:from|at|with) ${names}`,
  `\\bas${between(1)} (?:head|chief|director|leader|manager|vice president|part) of${between(3)} (?:at|for) ${names}`,
  `\\bspeak for ${names}`,
  `\\bat ${names},? I(?:['’]ve| have)? (?:learned|get to|got to|work|lead|run|build|been)`,
  ...each(
    words('works | trains | runs | leads | builds | designs | teaches | cooks | drives | manages | sells'),
    (does) => `\\b(?:somebody|someone) who ${does}${between(3)} (?:at|for) ${names}`,
  ),
  `\\byears (?:at|with) ${names} under my belt`,
  `\\bone of the${between(2)} people at ${names}`,
  `\\bI do (?:data|sales|support|marketing|design|ops|HR|finance|security|research|legal|payroll|PR|IT) at ${names}`,
  `\\bI(?:['’]m| am) at ${names}[,.;!]`,
  `[,–—-] ?${names} (?:support|care|ops|team)\\b`,
  `${names}(?:['’]s)?${between(2)} [\\p{L}-]*(?:er|or|ist|yst|ian|ant|lead|team|member|intern|nurse) here\\b`,
  `(?:er|or|ist|yst|lead) at ${names} here\\b`,
  `\\bI(?:['’]m| am) in${between(2)} at ${names}`,
  `\\bmy shift${between(2)} (?:at|for) (?:the )?${names}`,
  `\\b(?:still at|signed with|around the|co-founded|founder of) ${names}`,
  `${names} (?:let|lets|asked|sent) me\\b`,
  `\\bteam at ${names} \\(me included\\)`,
  `\\b(?:day job|by day):?${between(3)} (?:at|for) ${names}`,
  `\\bI(?:['’]ll| will) be${between(2)} (?:head|chief|director|lead|manager)${between(3)} (?:at|with|for) ${names}`,
  `\\bI(?:['’]ve| have) been in${between(2)} (?:at|with) ${names}`,
  `\\byears ago${between(1)} I (?:started|joined|began|walked into)${between(2)} ${names}`,
  ...each(WE_DO, (does) => `\\bat ${names},? we(?:['’](?:ve|re)| ${does})\\b`),
  ...each(OUR_PLACES, (place) => `\\bour${between(1)} ${place} (?:at|in|of|from) ${names}`),
  `\\bwe (?:in|at|from) the [\\p{L}-]+ (?:at|of) ${names}`,
  `\\b(?:my|our) ${names} (?:colleagues?|team|crew|anniversary|badge|desk|office|boss|manager|contract|hoodie|laptop|career|job)`,
  `\\b(?:we['’]re|we are)${between(4)} (?:apprentices|trainees|interns|engineers|technicians|employees) (?:at|with) ${names}`,
  `${names} made me (?:a |an |their |head )?[\\p{L}-]*(?: [\\p{L}-]+)? ?(?:manager|lead|leader|supervisor|director|foreman|partner)`,
  `\\b(?:on behalf of|part of(?: the)?|rest of the|got my|wearing my) ${names}`,
  `${names} (?:employs|employed|hired|pays|promoted|trained|appointed) me\\b`,
  `${names} (?:gave|offered) me (?:a|an|my)(?: [\\p{L}-]+)? (?:job|position|chance|apprenticeship|career|promotion|role)`,
  `${names},? where I(?:['’]m| am)\\b`,
  `${names},? where I(?:['’]ve| have)? (?:spent|been|worked|started|learned|lead|run|trained)`,
  `\\bI(?:['’]m| am) (?:now |officially )?${names}['’]s? (?:new|newest|first|only|own|head|chief|lead)`,
  `\\b(?:we['’]re|we are) looking for${between(4)} (?:at|for|to) ${names}`,
  `\\bwe need${between(4)} (?:at|for) ${names}`,
];

const DANISH_WORK = words(
  `leder | styrer | driver | sælger | bygger | svejser | underviser | oplærer | udvikler | designer | koordinerer | kører | passer | vedligeholder | står | fortsætter | bliver | har ansvaret | ansvarlig | stopper | holdt | taler | er ude | begynder | starter | jobber | syr | maler | bager | pakker | monterer | betjener | vejleder | rådgiver | planlægger | tegner | programmerer | koder | tester | reparerer | gør rent | fejrer`,
);
const DANISH_WAY_IN = words(
  `forfremmet | udnævnt | job | stilling | læreplads | elevplads | i lære | i praktik | praktikant | studiejob | fritidsjob | studentermedhjælper | lærling | elev | vikar | jubilæum`,
);
const DANISH_OWN = words(
  `kontor | skrivebord | leder | chef | mentor | tid | plads | læreplads | elevplads | praktik | praktikplads | karriere | afdeling | stilling | studiejob | vindue | hold | team | værksted | bord | frokostpause`,
);

const danish = (names: string): string[] => [
  `\\bjeg${between(2)} (?:arbejder|arbejdet|sidder|ansat|begyndt|startet|startede|begyndte|uddannet)${between(4)} ${AT_DANISH} ${names}`,
  `\\b(?:arbejder|sidder|startede|begyndte|starter|begynder|fortsætter|stopper) jeg${between(5)} ${AT_DANISH} ${names}`,
  ...each(
    DANISH_TITLES,
    (title) => `\\b(?:jeg er|er jeg|jeg blev|som|hilsen)${between(3)} [\\p{L}-]*${title} ${AT_DANISH} ${names}`,
  ),
  `\\b(?:min|mit|mine)${between(2)} [\\p{L}-]*(?:dag|dage|uge|vagt|år|job|tid|arbejde) (?:hos|i|på|ved) ${names}`,
  `\\bjeg har (?:nu |efterhånden )?været (?:hos|i|på|ved) ${names}`,
  `\\bjeg har (?:nu |efterhånden )?været${between(2)} (?:år|måneder|uger|længe|tid|ansat|med) (?:hos|i|på|ved) ${names}`,
  `\\bvi søger${between(4)} (?:til|hos|i|på) ${names}`,
  ...each(DANISH_WORK, (work) => `\\bjeg ${work}${between(5)} (?:hos|for|ved|på) ${names}`),
  ...each(DANISH_WAY_IN, (way) => `\\bjeg${between(6)} ${way}${between(3)} (?:hos|i|på|ved) ${names}`),
  ...each(
    DANISH_WORK.filter((work) => !work.includes(' ')),
    (work) => `\\b${work} jeg${between(4)} (?:hos|for|ved|på) ${names}`,
  ),
  `\\bjeg${between(5)} arbejde${between(6)} hos ${names}`,
  `\\bhos ${names} har jeg (?:fået lov|lært|prøvet|arbejdet|været|haft)`,
  `\\bvi (?:på|i|fra) [\\p{L}-]+ hos ${names}`,
  `\\bsøgte jeg${between(2)} (?:hos|til) ${names}`,
  `\\b(?:sagt ja til|takket ja til|fået|landet)${between(2)} (?:job|stilling|læreplads|elevplads|praktikplads) (?:hos|i|på|ved) ${names}`,
  `\\b(?:vi er|er vi)${between(4)} (?:lærlinge|elever|medarbejdere|ansatte|montører|teknikere|ingeniører) (?:hos|i|på|ved) ${names}`,
  `${names} gjorde mig til [\\p{L}-]*(?:leder|chef|mester|formand|ansvarlig)`,
  `\\b(?:skifter|rykker) jeg${between(3)} til ${names}`,
  `\\bjeg(?: har)? (?:repræsenterer|repræsenteret) ${names}`,
  `\\bdet er mig,? der${between(5)} (?:hos|i|på|ved) ${names}`,
  ...each(DANISH_OWN, (own) => `\\b(?:min|mit)${between(1)} ${own}${between(1)} (?:hos|i|på|ved) ${names}`),
  `\\b(?:første|endnu en) (?:arbejds)?(?:dag|uge|måned|vagt) (?:hos|i|på|ved) ${names}`,
  `\\bdag (?:ét|et|\\d+) (?:hos|i|på|ved) ${names}`,
  `\\btilbage (?:hos|på|i) ${names}`,
  `\\b(?:finde|finder I|møde|træffe) mig (?:hos|i|på) ${names}`,
  `\\b(?:jeg går|går jeg|jeg gik) (?:på pension )?fra ${names}`,
  `\\bglæder (?:jeg )?mig${between(2)} (?:starte|begynde)${between(1)} (?:hos|i|på|ved) ${names}`,
  `\\bjeg${between(2)} en del af ${names}`,
  `\\bjeg har${between(1)} skrevet (?:under|kontrakt) (?:med|hos) ${names}`,
  `\\b(?:på vegne af|mig og resten af (?:holdet|teamet|folkene) (?:fra|hos|på)) ${names}`,
  `${names} (?:ansatte|ansætter|forfremmede|uddannede|hyrede|oplærte) mig\\b`,
  `${names} (?:gav|tilbød) mig (?:en|et|min|mit)(?: [\\p{L}-]+)? (?:læreplads|elevplads|praktikplads|job|chance|stilling|plads)`,
  `\\bjeg er ${names}['’]?s (?:nye|nyeste|første|eneste|egen)`,
];

/** Forms around the company's names. @param names one choice of them, as a pattern */
export const formsOfEmployment = (names: string): string[] => [...english(names), ...danish(names)];

/** Who made the thing works where it is made. @param products one choice of their names, as a pattern */
export const formsOfMaking = (products: string): string[] => [
  ...each(
    words(
      'build | built | design | designed | develop | developed | create | created | launch | launched | invented | make',
    ),
    (make) => `\\b(?:I|we)['’ve]{0,3}${between(1)} ${make}${between(1)} ${products}`,
  ),
  `\\b(?:jeg|vi|og jeg)${between(1)} (?:bygget|udviklet|designet|skabt|lanceret|opfundet|bygger|udvikler|designer|lancerer) ${products}`,
  `\\b(?:lancerer|præsenterer|udgiver) vi${between(1)} ${products}`,
  `\\b(?:our|vores)${between(1)} ${products} (?:is out|is here|is live|launches|er ude|er her|lanceres|kommer)`,
  `\\bmed til at (?:udvikle|bygge|designe|lave|skabe|opfinde) ${products}`,
];

/** Of what is named elsewhere in the post: "I built it", "I run the lab there", "I’m on the ops team". */
export const NAMED_ELSEWHERE = [
  "\\bI(?:['’]m| am) on the(?: [\\p{L}-]+){0,4} team\\b",
  '\\b(?:years|months|weeks) on the(?: [\\p{L}-]+){0,4} team\\b',
  '\\bI (?:only |just |also )?(?:work|run|lead|manage|train|teach|cook|drive|build|design|test)(?: [\\p{L}]+){0,4} there\\b',
  '\\bjeg (?:arbejder|sidder|leder|kører|underviser|er ansat)(?: [\\p{L}]+){0,4} der\\b',
  "\\b(?:I|we)(?:['’]ve| have)? (?:help|helped|help to) (?:build|make|design|develop|sell) (?:it|them|this|these)\\b",
];

/** Who praises as one of these hasn't said that they work there. */
export const asCustomer = (names: string): string[] => [
  `${names} (?:customer|user|fan|owner|investor) here`,
  `\\b(?:I['’]m|I am|been|as)${between(2)} (?:customer|visitor|guest) (?:at|of|with) ${names}`,
  `\\b(?:jeg er|som)${between(2)} (?:kunde|gæst|patient) (?:hos|på|i) ${names}`,
];
