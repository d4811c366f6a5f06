const PASSWORD_BEFORE =
  /(?:(?<![a-z]|boarding |ski|day |season |press |travel )pass|pass(?:word|wd|phrase|code|ort|ord)|passw|pwd|psk|adgangskoden?|kodeord(?:et)?|l[öø]sen(?:ord)?(?:et)?|kennwort|(?:wifi|wi-fi|netværks|gæste)[ -]?koden?|wifi|wpa2?)[\w]{0,8}(?: (?:til|for|to|of|på) [\p{L}\d .-]{1,20})?["'`\])*_]* {0,3}$/iu;

const KEY_BEFORE =
  /(?:secret|token|api[ _-]?key|apinøgle|api-nøglen?|(?:access|private|account|shared|auth|encryption|signing|master|service|license|subscription|client|webhook|deploy|app|bot)[ _-]?(?:access)?[ _-]?(?:key|secret)|[a-z0-9][_-]key|[a-z]Key|authorization|bearer|credentials?|creds)(?:[ _-]?(?:access[ _-]?key|value|prod|live|test|id_secret))?(?: (?:for|to|til|of|is) [\w .-]{1,16})?["'`\])*_]* {0,3}$/i;

const NO_SECRET =
  /(?:public|pub|site|cache|primary|foreign|partition|sort|csrf|xsrf|idempotency|translation|object|s3|mon|tur|don|hoc|joc|whis|hus)[ _-]?(?:key|token)\W*$/i;

const SAID =
  /passw|passphrase|passcode|adgangskode|kodeord|kennwort|lösenord|pinkode|pin code|koden? til (?!rabat|tilbud|gratis|webshop|billet|kampagne|konkurrence)|api[ -]?key|api[ -]?token|access[ -]?token|secret[ -]?key|api-nøgle|--password|bearer /gi;

const SAYS =
  /[\p{L}-]{0,12}(?: (?:til|for|to|of|på|is for) [\p{L}\d .-]{1,20}?)?(?: (?:is|er|was|var|=|->|–|-|→)|:| (?=["“'«`])) ?["'“”„«`]{0,2}([^\s"“”«»`<>]{4,200})/iuy;

export const saidForms = {
  saidPasswordBefore: PASSWORD_BEFORE,
  saidKeyBefore: KEY_BEFORE,
  saidNoSecret: NO_SECRET,
  saidSaid: SAID,
  saidSays: SAYS,
};
