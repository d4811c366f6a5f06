/** What stands for a key, of words that "+" joins, as people write them: dice throw few of them in one case. */
const WORDS =
  'example sample place+holder place_+holder place-+holder dummy fake your_ your- _your -your your+token your+key your+pass ' +
  'change+me change_+me change-+me change+it change_+it change-+it redacted replace_ replace- insert_ insert- ' +
  '-here _here token+here key+here todo';

const capital = (word: string): string => word.replace(/[a-z]/, (letter) => letter.toUpperCase());

function written(word: string): string[] {
  const [first = '', ...others] = word.split('+');
  const small = word.replace('+', '');
  const rest = others.map(capital).join('');
  return [...new Set([small, small.toUpperCase(), capital(small), first + rest, capital(first) + rest])];
}

/** Eight letters in the order of the alphabet. */
const inOrder = (alphabet: string): string[] =>
  [...alphabet.slice(0, -7)].map((_, from) => alphabet.slice(from, from + 8));
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Besides: signs, variables, calls and what else stands in a program. */
const PLACEHOLDER = new RegExp(
  [
    ...WORDS.split(' ').flatMap(written),
    ...inOrder(ALPHABET),
    ...inOrder(ALPHABET.toUpperCase()),
    /[xX]{4}|\*{3}|0{8}|\.{3}|…|^<|>$|\$\{[\w. ]+\}|\{\{[\w. ]+\}\}|process\.env|[gG]et[eE]nv|^(?=[a-z]+[A-Z.])[\w.]+\(|^[a-z]\w*\[\w{0,20}\]$|^(.)\1*$/
      .source,
  ].join('|'),
);

/** Said instead of a password, in descriptions of how to give one. */
const SAID_INSTEAD =
  /^[$%{[(<]|^#\{|^(?:my|your|the|dit|din|min|mit|some|db|user|new|old|test|admin|root)?[_-]?(?:test|pass|passw(?:or)?d|pass(?:phrase)?|pwd|passwort|secret|token|user(?:name)?|adgangskode|kodeord|key|value|string|null|none|nil|undefined|true|false|required|optional|empty|hidden|hemmelig(?:t|hed)?)\d?[.,!?]{0,3}$/i;

/** Mentions and hashtags, wallets, addresses, paths. */
const NO_KEY = /^[@#]|^0x[0-9a-f]{40}$|:\/\/|^www\.|^\/[a-z][a-z.-]*\d{0,4}(?:\/|$)/i;

const FULL_OF_SIGNS = /^(?:[^!#$%&()*<>?@[\]^{|}~]*[!#$%&()*<>?@[\]^{|}~]){8}/;

const MIXED =
  /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d.*[A-Za-z].*\d)[\w+/=-]{10,60}$|^(?=(?:[A-Za-z]*\d+[A-Za-z]+){3})\w{12,60}$|^(?![a-z]+\d+$)(?=[a-z]*\d)(?=.*(?:[bcdfghjklmnpqrstvwxz]{4}|\d[a-z]{1,4}\d))[a-z0-9]{13,15}$/;

/** Addresses, hashtags and paths; "2-factor", "24-bit", "100%", "2024's", "COVID-19", "Q3", "ISO27001". */
const NO_PASSWORD =
  /:\/\/|^www\.|^#[A-Za-z-]+\d{0,4}$|^\/[\w-]+\/|^\d{1,4}\W?(?:[a-zæøå-]{0,30}|[A-ZÆØÅ][a-zæøå]{0,12}|[A-ZÆØÅ]{2,12})\W*$|^[\d\W]+$|^[A-Z]{2,6}-\d{1,4}$/;

const wordOf = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', '|')})$`);

/** What anybody may see, or is no key. */
const OPEN = wordOf(
  'pk pub public publishable id ids hash sha sha1 sha256 sha384 sha512 md5 h1 sum etag digest commit build image cache csrf xsrf idempotency cs pi seti si ' +
    'resp user usr org prj proj dpl req request msg run thread file price evt acct cus sub ch txn tx trace span job ' +
    'task step vol img phc',
);
const STAGE = wordOf('live prod production test sandbox sbx api access auth dev');
/** "ajkey_…" names itself too. */
const KEY = wordOf('sk pat sat oat uat tok apikey apitoken signkey accesskey restricted oauth .*key .*token .*secret');

export const valueForms = {
  valuePlaceholder: PLACEHOLDER,
  valueSaidInstead: SAID_INSTEAD,
  valueNoKey: NO_KEY,
  valueFullOfSigns: FULL_OF_SIGNS,
  valueMixed: MIXED,
  valueNoPassword: NO_PASSWORD,
  namedOpen: OPEN,
  namedStage: STAGE,
  namedKey: KEY,
};
