import { type Pack, words } from './pack.ts';

const CLAUSE = {
  title: { en: 'Ofcom: attitudes to offensive language', da: 'Ofcom: holdninger til stødende sprog' },
  url: 'https://www.ofcom.org.uk/tv-radio-and-on-demand/broadcast-standards/offensive-language',
};

const WHY = {
  en: 'Readers remember the word and forget the point.',
  da: 'Læserne husker ordet og glemmer pointen.',
};

/** Swearing in English and Danish. Words that are innocent in the other language (“slut”, “fart”) are left out. */
export const profanity: Pack = () => [
  {
    id: 'profanity',
    kind: 'forbid',
    severity: 'warn',
    message: { en: 'Strong language. Is there another word?', da: 'Stærkt sprog. Findes der et andet ord?' },
    why: WHY,
    clause: CLAUSE,
    match: {
      terms: words(
        `*fuck* | motherfucker | mofo | shit | shits | shitty | shitload | bullshit | horseshit | shitshow | shithead | dipshit | holy shit | cunt | cunts |
         asshole | assholes | arsehole | arseholes | bastard | bastards | bitch | bitches | bitching | wanker | wankers | twat | twats | bollocks |
         dickhead | dickheads | a dick | total dick | such a dick | prick | pricks | tosser | tossers | wank | bellend | arse | arses | shite | bullcrap | pisstake | piss-take | taking the piss | pissed | douchebag | douchebags | dumbass | jackass | piss off | pissed off | stfu |
         fandeme | fandme | kraftedeme | kraftedme | kraftædeme | kræftedeme | for helvede | hvad helvede | ad helvede til | helvedes | for satan |
         for fanden | hvad fanden | hvor fanden | hvorfor fanden | lort | lortet | lorten | lorte* | møglort | bræk mig i spanden | røvhul | røvhuller | røvhullet | røvhullerne |
         røvsyg* | røvdårlig* | røvirriterende | røven | røv | skidespræller | skidegod* | skidedårlig* | skidesur* | skidedyr* | pis | pisse* |
         forpulet | forpulede | rend mig | pikhoved | pikhoveder | fisse | kusse | kælling | kællinger | kællingen | møgkælling | luder | ludere | luderen | hold kæft | hold din kæft | hold jeres kæft | holde kæft`,
      ),
    },
    except: words('røv og nøgler | katten i sækken | pissoir | pissoirer'),
    examples: {
      pass: [
        'The end of the meeting: slut for today, with a fine fart of 80 km/t.',
        'Scunthorpe and Penistone are towns in England.',
        'Farten er god, og vi er færdige til slut.',
        'Bogen handler om røvere i skoven.',
      ],
      fail: ['What a shitty day.', 'This is fucking great.', 'Sikke en lortedag.', 'Det er fandeme flot.'],
    },
  },
  {
    id: 'profanity-mild',
    kind: 'forbid',
    severity: 'hint',
    message: { en: 'A mild oath. It may put some readers off.', da: 'Et mildt bandeord. Det kan støde nogle læsere.' },
    why: WHY,
    clause: CLAUSE,
    match: {
      terms: words(
        `damn | damned | dammit | damnit | goddamn | goddammit | what the hell | the hell | to hell with | to hell | god damn | bloody | hell yeah | hell yes | bloody hell | go to hell | hell no | as hell | crap | crappy | wtf |
         half-assed | pain in the ass | kick ass | kickass |
         kæft, hvor | kæft hvor | sgu | i helvede | til helvede | pokkers | kraftstejleme | hulens | sateme | satme | dælme | dæleme | fanden | fandens | satan | satans | sørens også | sørens mange | hvad sørens | hva sørens | hvad søren | for søren | for pokker | skide`,
      ),
    },
    except: words(
      'bloody sunday | bloody mary | bloody marys | bloody nose | bloody knee | bloody knees | ad helvede til | for fanden | hvad fanden | hvor fanden | hvorfor fanden | fanden på væggen | fandens mælkebøtte | satans mælkebøtte | fanden er løs | skide ud',
    ),
    examples: {
      pass: ['The dam was built in 1920.', 'Hell is a village in Norway.', 'Man skal ikke male fanden på væggen.'],
      fail: ['That was a damn good talk.', 'Det var sgu flot klaret.'],
    },
  },
  {
    id: 'profanity-slurs',
    kind: 'forbid',
    severity: 'warn',
    message: { en: 'This word is an insult to a group of people.', da: 'Det ord er en hån mod en gruppe mennesker.' },
    why: {
      en: 'It wounds whoever it names, also where it was meant as a joke.',
      da: 'Det sårer dem, det handler om, også når det er ment som sjov.',
    },
    clause: {
      title: { en: 'Harassment and discrimination policies', da: 'Regler mod chikane og diskrimination' },
      url: 'https://handbook.gitlab.com/handbook/marketing/team-member-social-media-policy/',
    },
    match: {
      terms: words(
        `nigger | niggers | nigga | niggas | faggot | faggots | retard | retards | retarded | fucktard | fucktards | tranny | trannies | kike | kikes | wetback | wetbacks | spaz | spazzes | spastic | mong | mongs | tard | tards | libtard | towelhead | towelheads | gyppo | gyppos | pikey | pikeys | paki | pakis | chinaman | a homo | such a homo | cripple | cripples | shemale | coon | coons | gook | gooks | spic | spics | raghead |
         ragheads | perker | perkere | perkeren | perkerne | neger | negere | negeren | negerne | bøsserøv | bøsserøve | spasser | spassere | spasseren |
         sortsmudsker | sortsmudskere | perkersvin | perkerunge | pakier | pakiere | sandneger | sandnegere | mongolagtig | mongolagtigt | en mongol | er mongol | jo mongol | totalt mongol | din mongol | sådan en mongol | retarderet | retarderede | krøbling | krøblinge | sådan en svans | din svans | bøssesvin | bøssekarl | luderunge | halvabe | halvaber`,
      ),
    },
    examples: {
      pass: ['Niger and Nigeria are two countries.', 'Vi går over broen i Nigeria.'],
      fail: ['Don’t be such a retard.', 'Din spasser.'],
    },
  },
];
