import { companyAsSubject } from './company.ts';
import { combine, notAdvice, type Pack, words } from './pack.ts';

const QUARTERS_EN = words(
  `q1 | q2 | q3 | q4 | first quarter | second quarter | third quarter | fourth quarter | first-quarter | second-quarter | third-quarter |
   fourth-quarter | quarterly | first half | second half | half-year | half year | full-year | full year | interim | year-end`,
);
const RESULTS_EN = words(
  'results | result | report | figures | numbers | earnings | revenue | revenues | sales | profit | profits | growth | accounts',
);
const PRAISE_EN = words(
  'strong | great | record | good | best | solid | weak | poor | bad | tough | fantastic | excellent | disappointing',
);

const ENGLISH = [
  ...combine(QUARTERS_EN, RESULTS_EN),
  ...combine(
    PRAISE_EN,
    words('q1 | q2 | q3 | q4 | quarter | first quarter | second quarter | third quarter | fourth quarter | half-year'),
  ),
  ...combine(
    combine(words('results | figures | numbers | sales | profit | profits | growth'), words('for | in | of')),
    words(
      'q1 | q2 | q3 | q4 | the quarter | this quarter | the first quarter | the second quarter | the third quarter | the fourth quarter | the half-year',
    ),
  ),
  ...words(
    `our numbers | our q1 | our q2 | our q3 | our q4 | revenue | revenues | turnover grew | turnover rose | turnover fell | net profit | net income | operating profit | operating income | gross margin | ebit | ebitda | earnings per share | share price | stock price |
     earnings | earnings call | profit warning | profit forecast | sales figures | sales forecast | order intake | order backlog |
     order book | annual results | financial results | financial report | annual report figures | beat expectations | beat the forecast | missed expectations |
     raise our guidance | raised our guidance | raises guidance | raised guidance | lower our guidance | lowered our guidance | lowers guidance |
     our guidance | full-year guidance | earnings guidance | revenue guidance | financial guidance | guidance for the year |
     outlook for the year | full-year outlook | financial outlook | expected results | share buyback | dividend for the year`,
  ),
];

const QUARTERS_DA = words(
  `1. kvartal | 2. kvartal | 3. kvartal | 4. kvartal | første kvartal | andet kvartal | tredje kvartal | fjerde kvartal | q1 | q2 | q3 | q4 |
   første halvår | andet halvår | halvåret | kvartalet`,
);
const PRAISE_DA = words(
  'stærkt | godt | flot | fantastisk | rekordstort | svagt | dårligt | skuffende | solidt | bedste',
);

const DANISH = [
  ...combine(PRAISE_DA, [...QUARTERS_DA, ...words('kvartal | halvår | regnskab')]),
  ...combine(
    words(
      'tal for | tallene for | resultat for | resultatet for | resultatet af | omsætning i | overskud i | regnskab for | regnskabet for',
    ),
    QUARTERS_DA,
  ),
  ...words(
    `kvartalsregnskab | kvartalsregnskabet | kvartalsregnskaber | kvartalstal | kvartalstallene | kvartalsrapport | kvartalsrapporten |
     kvartalsresultat | kvartalsresultatet | halvårsregnskab | halvårsregnskabet | halvårsrapport | halvårsrapporten | halvårstal | årsregnskab |
     årsregnskabet | årsresultat | årsresultatet | årets resultat | delårsrapport | delårsrapporten | omsætning | omsætningen | omsætningens |
     nettoomsætning | nettoomsætningen | rekordomsætning | bundlinje | bundlinjen | driftsresultat | driftsresultatet | nettoresultat | nettoresultatet |
     resultat før skat | resultatet før skat | overskud før skat | overskud på | underskud på | pænt overskud | flot overskud | stort overskud | rekordoverskud | vores overskud | bruttoavance | ebit | ebitda | indtjening |
     indtjeningen | opjustering | opjusteringen | opjusterer | opjustere | opjusteret | nedjustering | nedjusteringen | nedjusterer |
     nedjustere | nedjusteret | forventninger til året | forventningerne til året | helårsforventninger | helårsforventningerne |
     regnskabstal | regnskabstallene | aktiekurs | aktiekursen | ordreindgang | ordreindgangen | ordrebog | ordrebogen | salgstal | salgstallene | aktietilbagekøb`,
  ),
];

/**
 * Before figures are published, those who may know them don't hint at them. A pack knows no dates, so it only hints; a policy that
 * has them gives its own rule the id "quiet-period", with `active` and the severity it wants, and that rule takes this one's place.
 */
export const quietPeriod: Pack = () => [
  {
    id: 'quiet-period',
    kind: 'forbid',
    severity: 'hint',
    message: {
      en: 'This touches on how the company is doing. Are the figures public?',
      da: 'Det handler om, hvordan det går virksomheden. Er tallene offentlige?',
    },
    why: notAdvice({
      en: 'In the weeks before a report nobody is to learn it from one of us. If the figures are out, share the report itself.',
      da: 'I ugerne op til et regnskab må ingen få det at vide af en af os. Er tallene ude, så del selve regnskabet.',
    }),
    clause: {
      title: {
        en: 'Regulation (EU) 596/2014 (MAR), articles 10 and 19(11); SEC Regulation FD',
        da: 'Markedsmisbrugsforordningen (EU) 596/2014, artikel 10 og 19, stk. 11; SEC Regulation FD',
      },
      url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
    },
    match: { terms: [...new Set([...ENGLISH, ...DANISH])], hyphens: 'loose' },
    near: { match: companyAsSubject, words: 8 },
    except: {
      terms: words(
        `revenue service | internal revenue | revenue management | revenue stream | omsætningsafgift | har overskud på energikontoen |
         overskud på energikontoen | overskud på batteriet`,
      ),
    },
    examples: {
      pass: [
        'The third quarter of the match was the best.',
        'Jeg har haft et travlt kvartal med nyt køkken.',
        'We open our doors to schools on Friday.',
        'Vi har overskud til at hjælpe hinanden.',
      ],
      fail: [
        'Our third-quarter results will surprise you.',
        'We had a strong Q3, just wait and see.',
        'Vores omsætning har aldrig været højere.',
        'Glæd jer til vores kvartalsregnskab.',
      ],
    },
  },
];
