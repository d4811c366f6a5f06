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

export const valueForms = { valuePlaceholder: PLACEHOLDER, valueSaidInstead: SAID_INSTEAD };
