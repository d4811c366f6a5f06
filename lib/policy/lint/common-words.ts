/**
 * Words that an ordinary post in English or Danish is full of: a rule that looks for one of them alone speaks on every second
 * draft. Our own list, from everyday writing; no corpus is copied.
 */
const ENGLISH =
  'a about after all also an and any are as at back be because been best better but by can come could day did do does done down even every first for from get give go going good got great had has have he her here him his how i if in into is it its just know last like little long look made make many may me more most much must my need never new next no not now of off on one only open or other our out over own part people place really right said same say see she should show so some still such take team than thank thanks that the their them then there these they thing things think this those time to today together too two up us use very want was way we week well were what when where which while who why will with work working world would year years yes you your';
const DANISH =
  'af al alle alt altid anden andet andre at bare blev blive bliver bruge da dag de dem den denne deres det dette dig din dine disse dit du efter eller en end endnu er et fik fin flere for fra få får før først ganske gang ger give giver glad god gode godt gør gøre ham han har have havde hen her hos hun hvad hver hvem hvis hvor hvordan hvorfor i idag igen ikke ind ingen ja jeg jer jo kan kom komme kommer kun kunne lidt lige lille lang længe man mange med meget mellem men mere mest mig min mine mit må måske ned nej nogle noget nok nu ny nye når næste også om op os over på rigtig sagde se ser selv sidste sig sin sine sit skal skulle som stadig store stor så sådan tak tid til ting to tog tror ud uden under uge var ved vi vil ville vores være været år';

export const commonWords: ReadonlySet<string> = new Set(`${ENGLISH} ${DANISH}`.split(' '));

/** Words which, forbidden alone, reach into what employees may say about their own work (NLRB, OM 12-59). */
export const overbroadTerms: ReadonlySet<string> = new Set(
  'confidential|confidential information|company information|internal|internal information|sensitive|sensitive information|private|negative|disrespectful|inappropriate|offensive|unprofessional|criticism|complain|complaint|complaints|embarrassing|rude|gossip|drama|coworkers|co-workers|colleagues|manager|my boss|fortroligt|fortrolig|fortrolige oplysninger|internt|intern|interne oplysninger|følsomt|negativt|upassende|uprofessionelt|kritik|klage|klager|brok|sladder|kolleger|kollegaer|min chef|chefen|ledelsen'.split(
    '|',
  ),
);

/** Pay, hours, conditions, union work: protected (NLRA § 7; in Denmark the employee's freedom of expression). */
export const protectedTerms: ReadonlySet<string> = new Set(
  'salary|salaries|wage|wages|pay|pay rise|overtime|working hours|working conditions|union|trade union|strike|collective bargaining|whistleblower|whistleblowing|harassment|løn|lønnen|lønforhold|overarbejde|arbejdstid|arbejdsvilkår|arbejdsforhold|arbejdsmiljø|fagforening|overenskomst|strejke|tillidsrepræsentant|arbejdsmiljørepræsentant|whistleblowerordning|chikane'.split(
    '|',
  ),
);

/** What the FTC and the Danish consumer ombudsman name as no disclosure (see `packs/`). */
export const notAcceptedDisclosures: ReadonlySet<string> = new Set(
  '#spon|#sp|#spons|spon|#ee|#partner|#ambassador|#collab|#thanks|collab|sponseret|sponsoreret|sponsored af|i samarbejde med|samarbejde|#samarbejde|link in bio|see bio|see my bio|in bio|in my bio|in my profile|link i bio|i min bio|se bio|se min bio|se min profil|i min profil'.split(
    '|',
  ),
);
