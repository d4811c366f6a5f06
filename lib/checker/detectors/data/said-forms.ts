/** One of these stands in whatever may be called a secret. */
const NAMES =
  /p(?:ass|wd?\b|sk|in)|adgang|kode|l[öø]sen|kennwort|wi-?fi|wpa|secret|token|key|nøgle|auth|bearer|cred|[_-]pat|\bpat\b|[_-]access|sonar|-u|--user/i;

const PASSWORD_BEFORE =
  /(?:(?:(?<![a-z]|boarding |ski|day |season |press |travel )|(?<=smtp|db|sql|ftp|mail|user|admin|root|login|app))pass(?!port|age|eng|ion|iv|ing|ed(?![a-z_])|es(?![a-z_]))|pass(?:word|wd|phrase|code|ort|ord)|passw|pwd|pw(?![a-z])|psk|adgangskoden?|kodeord(?:et)?|l[öø]sen(?:ord)?(?:et)?|kennwort|(?:wi-?fi|netværks|gæste|login|vpn|admin)[ -]?koden?|wpa[23]?[ -](?:key|psk|nøgle)|(?:wi-?fi|ssid|gæstenet(?:tet)?|brugernavn|login|user(?:name)?)(?![a-z]).{1,24}[^a-zæøå](?:kode|code|pass)|wifi|wpa2?)[\w]{0,8}(?: (?:til|for|to|of|på) [\p{L}\d .-]{1,20})?(?:["'`\])*_]|<\/\w{1,8}>)* {0,20}$/iu;

/** What a key is called in prose, and, with more behind it, in a program. */
const KEY_BEFORE =
  /(?:(?:secret|token|api[ _-]?key|nøglen?|(?:access|private|account|shared|auth|encryption|signing|master|service|license|subscription|client|webhook|deploy|app|bot|admin|root|server|ingest|integration|management|personal)[ _-]?(?:access)?[ _-]?(?:key|secret)|[a-z0-9][._-](?:key|pat)|sonar[._-]?login|[_-]access|[a-z]Key|authorization|bearer|credentials?|creds|\bauth|[_-]auth|\bpat)(?:[ _-]?(?:access[ _-]?key|value|prod|live|test|id_secret))?(?: (?:for|to|til|of|is) [\w .-]{1,16})?|(?:secret|token|api_?key|[a-z]key_)[\w-]{1,24})(?:["'`\])[*_\\]|<\/\w{1,8}>)*(?::? {1,2}(?:string\??|str|char ?\*))? {0,20}$/i;

/** Of what a key only has: its name, its file, its length; and keys that are no secret. */
const NO_SECRET =
  /(?:(?:public|publishable|pub|site|cache|primary|foreign|partition|sort|schema|sequence|(?<!bit)bucket|natural|csrf|xsrf|idempotency|translation|object|s3|mon|tur|don|hoc|joc|whis|hus)[ _-]?(?:key|token)|(?:key|token|secret|credential|auth|cred)s?(?:[\w-]{0,20}[_-])?(?:id|name|version|url|uri|endpoint|length|len|size|file|path|type|alias|hash|pair|ring|store|selector|signature|audience|arn|source|vault)|key_?vault[\w-]{0,20})s?["'`\])[*_\\ ]*$/i;

const SAID =
  /passw|passphrase|passcode|passord|adgangskode|kodeord|kennwort|lösenord|pinkode|pin code|(?<![a-zæøå])pwd?(?![a-zæøå])|(?:wi-?fi|netværks|gæste(?:net)?)[ -]?koden?|(?<=log(?:ge)? (?:ind|på) [^.!?\n]{0,40}med )koden|(?<![a-zæøå-])koden?(?= ?[:=]| er|[*_])|koden? til (?!rabat|tilbud|gratis|webshop|billet|kampagne|konkurrence)|(?:api|private|secret)[ _-]?key|(?:api|access)[ _-]?token|api[ -]?nøgle|--password|bearer |\/(?<=(?:login|wi-?fi|adgang|user(?:name)?|bruger(?:navn)?): ?[^\s/]{1,24} \/)/gi;

const SAYS =
  /[\p{L}-]{0,12}[*_]{0,3}(?: (?:til|for|to|of|på|is for) [\p{L}\d .'-]{1,24}?)?(?: (?:(?:is|er|was|var|är|ist|lautet|hedder)(?: (?:nu|now|still|stadig|fortsat|altid|always|jetzt|(?:set|changed|sat|ændret|skiftet) (?:to|til)))?:?|=|->|–|-|→)|:(?:[*_]{1,3}|<\/\w{1,8}>)?| (?=["“'«`](?![\w.-]{1,24}["'”»`] (?:is|er) ))) ?["'“”„«`*_]{0,3}((?:[^\s"“”«»`<]|<(?![/A-Za-z])){4,200})/iuy;

const PIN_BEFORE = /(?:^|[^\p{L}])(?:pin|pinkode[nr]?|pin-kode|pin code)["'*_]* {0,2}$/iu;
const CURL_USER = /(?:^|\s)(?:-u|--user)(?:=|[ \t]{1,4})["']?[\w$@.+-]{0,60}$/;
/** Behind "Bearer" and the like. */
const SCHEME_VALUE = /^[A-Za-z0-9+/]{8,}={1,2}$|^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w.~+/-]{12,}={0,2}$/;

/** Behind the sign: the rest of an operator, the end of what makes the name bold, a line of its own, as behind YAML's "|" or in a fence, a scheme, a quote; then the value, up to a tag. */
const VALUE =
  /[=>:~]{0,2}(?:[*_]{1,3}|<\/\w{1,8}>)?(?:[ \t]{0,3}(?:[|>][-+]?[ \t]{0,3})?(?:\r?\n){1,2}(?:```\w{0,10}\n)?)?[ \t]{0,16}(?:([Bb](?:earer|asic)|(?:[Aa]pi-?)?(?:[Tt]oken|[Kk]ey)) )?(?:@(?=["']))?\\?(?:["'`“”„«»*]|_(?=\S{4,300}_(?!\w))){0,2}((?:[^\s"'`“”«»<]|<(?![/A-Za-z])){4,300})/y;

/** In prose nothing stands between a key's name and the key, or a verb: "our gitea token 4f2a…", "the key for HubSpot is 4f2a…". */
const PROSE_BEFORE =
  /(?<=token|tokenet|key|secret|nøglen?)(?: (?:for|to|til|of|på) [\p{L}\d.-]{1,20}(?= (?:is|er|was|var)))?(?: (?:is|er|was|var):?)? $/iu;

/** Right behind the word, without a verb, or in the next cell of a table. */
const LOOSE = /[\p{L}-]{0,9}(?: \|)? \(?["'“„«`]?([^\s"'“”„«»`<>@#({[$%/](?:[^\s"'“”„«»`<]|<(?![/A-Za-z])){7,63})/uy;

/** "The most common password is …" is nobody's. */
const OF_MANY =
  /(?:common|used|popular|worst|weakest|typical|brugte|almindelige|almindeligste|populære|værste|dårligste|svageste) $/i;

/** Doors and the like have codes of digits. */
const DOOR_CODE =
  /(?:(?<!\p{L})(?:(?:alarm|pin) code(?: (?:to|for) [\p{L} ]{1,20})? is|(?:door|gate|entry|lockbox|garage) code(?: (?:to|for) [\p{L} ]{1,20})?(?: is|(?=:))|koden? til (?:døren|porten|alarmen|boksen|nøgleboksen|lågen|skuret|garagen)(?: er|(?=:)))|(?:alarm|pin|engangs)-?koden?(?: til [\p{L} ]{1,20})? er|(?:dør|port|boks)-?koden?(?: til [\p{L} ]{1,20})?(?: er|(?=:))|(?:dør|boks)-?kode):?[*_]{0,2} $/iu;

/** Near a code that anybody may use. */
const DISCOUNT =
  /rabat|tilbud|spar |brug |benyt|gælder|kasse|%|gratis|shop|kampagne|konkurrence|gavekort|kurv|bestil|køb|fragt|discount|promo|voucher/i;

export const saidForms = {
  saidValue: VALUE,
  saidProseBefore: PROSE_BEFORE,
  saidLoose: LOOSE,
  saidOfMany: OF_MANY,
  saidDoorCode: DOOR_CODE,
  saidDiscount: DISCOUNT,
  saidPinBefore: PIN_BEFORE,
  saidCurlUser: CURL_USER,
  saidSchemeValue: SCHEME_VALUE,
  saidNames: NAMES,
  saidPasswordBefore: PASSWORD_BEFORE,
  saidKeyBefore: KEY_BEFORE,
  saidNoSecret: NO_SECRET,
  saidSaid: SAID,
  saidSays: SAYS,
};
