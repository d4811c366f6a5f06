/** Vendors' own examples and what stands for a key: in small letters, in capitals or one word like the other, as no dice do. */
const PLACEHOLDER =
  /example|sample|place_?-?holder|dummy|fake|your[_-]|[_-]your|yourtoken|yourkey|yourpass|change[_-]?(?:me|it)|redacted|replace[_-]|insert[_-]|x{4}|\*{3}|0{8}|\.{3}|…|-here\b|_here\b|tokenhere|keyhere|todo|^<|>$|\$\{[\w. ]+\}|\{\{[\w. ]+\}\}|process\.env|getenv|^(.)\1*$/i;

/** Said instead of a password, in descriptions of how to give one. */
const SAID_INSTEAD =
  /^[$%{[(<]|^#\{|^(?:my|your|the|dit|din|min|mit|some|db|user|new|old|test|admin|root)?[_-]?(?:test|pass|passw(?:or)?d|pass(?:phrase)?|pwd|passwort|secret|token|user(?:name)?|adgangskode|kodeord|key|value|string|null|none|nil|undefined|true|false|required|optional|empty|hidden|hemmelig(?:t|hed)?)\d?[.,!?]{0,3}$/i;

export const valueForms = { valuePlaceholder: PLACEHOLDER, valueSaidInstead: SAID_INSTEAD };
