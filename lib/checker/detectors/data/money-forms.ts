import { NUMBER } from './amount-forms.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** Codes that are words too in small letters ("30 sek", "nok", "try") are only codes in capitals. */
const CODES =
  'DKK|NOK|SEK|ISK|EUR|USD|GBP|CHF|JPY|CNY|RMB|INR|PLN|CZK|HUF|RON|TRY|RUB|UAH|CAD|AUD|NZD|SGD|HKD|ZAR|BRL|MXN|KRW|AED|ILS|BTC|ETH';

const SIGNED = '[A-Z]{0,3}\\$|[€£¥₹₽₩₺₴₪฿₫₦₱₡₲₵₸₿¤]';

const BEFORE = new RegExp(
  `(?:${SIGNED}|(?:^|[^\\p{L}\\p{N}])(?:[MmTt]?(?:${CODES})[mkb]?|(?:[mt]|(?:mio|mia)\\.? ?)?[Kk]r\\.?:?|(?:${CODES}) (?:mio|mia|mill|million|bn|m)\\.?|Rs\\.?):?) ?[-+]?$`,
  'u',
);

const SCALE =
  '(?:(?:mio|mill|mia|mrd|mn|bn|tn)\\.?|million(?:er|en|s)?|milliard(?:er|en|s)?|billion(?:er|en|s)?|trillion(?:er|s)?|tusind(?:e)?|thousand|[kmbKMBT](?![\\p{L}.])|t\\.)';

const NAMES =
  'kr(?:oner|onen|ona|onor)?|kr\\.|(?:danske|norske|svenske|danish|norwegian|swedish) (?:kroner|kronor|kr\\.?)|m\\.?kr|t\\.?kr|mia\\.?kr|mio\\.?kr|' +
  'euros?|eur|usd|gbp|dkk|chf|(?:us |u\\.s\\. |amerikanske |american |canadian |australian )?dollars?|bucks|(?:british |britiske )?pounds?(?: sterling)?|pund|sterling|quid|(?:swiss )?francs?|' +
  'schweizerfranc|yen|yuan|renminbi|rupees?|rupier|zloty|zł|kč|cents?|øre|pence|bitcoins?';

const BEHIND = new RegExp(
  `[ -]?(?:${SCALE}[ -]?)?(?:(?:${NAMES})(?![\\p{L}\\p{N}])|\\p{Sc}(?![\\p{L}\\p{N}]))\\.?`,
  'iuy',
);

const CODE_BEHIND = new RegExp(`[ -]?(?:${SCALE}[ -]?)?[mMtT]?(?:${CODES})(?![\\p{L}\\p{N}])`, 'uy');

const SCALE_BEHIND = new RegExp(` ?-?${SCALE}(?![\\p{L}\\p{N}])`, 'iuy');

const SECOND_OF_RANGE = new RegExp(
  `(?: ?- ?| til | to )(?:${SIGNED})?(?:${NUMBER.source})(?: ?${SCALE}(?![\\p{L}\\p{N}]))?`,
  'iuy',
);

/** Weights, and ears. */
const WEIGHT =
  /\b(?:weigh\w*|weight|carr(?:y|ies|ied|ying)|lift\w*|payload\w*|haul\w*|lost|lose|heav\w*|lighter|kg|lbs?|vejer|vægt\w*|tabt|smør)\b/i;

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBER_WORDS}|[½¼¾]|half a|en halv|et par|flere|several|a|many|mange)(?:[ -](?:${NUMBER_WORDS}|og|and|hundrede|hundred))* ?(?:${SCALE}|hundrede|hundred) (?:${NAMES}|${CODES})(?![\\p{L}\\p{N}])(?:(?<= kr)\\.)?|(?<![\\p{L}\\p{N}])(?!(?:[eé]n|[eé]t|one) )(?:${NUMBER_WORDS}) (?:kroner|kr\\.?|euros?|dollars?)(?![\\p{L}\\p{N}])(?:(?<= kr)\\.)?`,
  'giu',
);

/** "499,-" */
const PRICE_DASH = /[,.]-(?: ?kr\.?(?!\p{L})|(?![\d\p{L}]))/uy;

export const moneyForms = {
  moneyPriceDash: PRICE_DASH,
  moneyBefore: BEFORE,
  moneyBehind: BEHIND,
  moneyCodeBehind: CODE_BEHIND,
  moneyScaleBehind: SCALE_BEHIND,
  moneySecondOfRange: SECOND_OF_RANGE,
  moneyWeight: WEIGHT,
  moneyWritten: WRITTEN,
};
