/* RFC 4291, 2.2; RFC 4007, 11; RFC 4632, 3.1. */

const LOCAL = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\./;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`${OCTET}(?:\\.${OCTET}){3}(?!\\d)`, 'y');
const PREFIX_LENGTH = /\/(?:3[0-2]|[12]?\d)(?![\d/.]*\d)(?!\/)/y;
const ZONE = /%\w(?:[\w.-]{0,15}\w)?/y;
const PREFIX_LENGTH_6 = /\/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\d)/y;

/** Small numbers all; of a hundred public addresses one looks so. Neither 10.0.0.0/8 nor "1.1.1.1". */
const LIKE_A_VERSION = /^(?!10\.|(\d+)(?:\.\1){3}$)[0-3]?\d(?:\.\d{1,2}){3}$/;
const CHANGED = '(?:up|down)grad\\w*|(?:op|ned)grad\\w*|updat\\w*|opdat\\w*|roll\\w* back|rull\\w* tilbage|bump\\w*';
const OF_A_VERSION = 'fix(?:ed|es)?|solved|gone|bug\\w*|new|changed|rettet|løst|væk|fejl\\w*|nyt|nyheder|ændret';
const PUBLISHED =
  'ship(?:ped|s)?|released|publish\\w*|install\\w*|udgiv\\w*|udgav|lancer\\w*|changelog for|notes for|hotfix|bugfix';
const VERSION_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${CHANGED})(?: \\p{L}+){0,2} (?:to|from|til|fra) |(?:${OF_A_VERSION}) (?:in|i|with|med) |(?:${PUBLISHED}):? )$`,
  'iu',
);
/** Just before an address at the beginning of a sentence; another word in capitals is a name. */
const NO_NAMES =
  'A|Allow|Also|And|At|Block|Blocked|Bloker|Both|Brug|Check|Den|Det|Fra|From|Genstart|Go|Har|Is|It|Kun|Og|Også|On|Only|Open|Our|På|Prøv|Reboot|Reset|Restart|Scan|Se|See|Spær|The|Tillad|Tjek|To|Try|Use|Via|Vores|Åbn|Whitelist';
const VERSION_NAMED = new RegExp(`(?:^|[^\\p{L}])(?!(?:${NO_NAMES}) )\\p{Lu}[\\p{L}\\p{N}]+ $`, 'u');
const VERSION_BEHIND =
  /(?: is| has| was| er| blev| nu| now| just| finally| lige| endelig| already| allerede| also| også){0,3} (?:out(?! of)|available|dropped|landed|released|shipped|landet|ude(?! af)|klar|udgivet|lanceret|tilgængelig|på gaden|rolls? out|rull?es ud|fixes|fixed|breaks|broke|crashes|retter|ødelagde|crasher|changelog|release notes)(?!\p{L})/uy;

export const ipForms = {
  ipLocal: LOCAL,
  ipFour: IPV4,
  ipLikeVersion: LIKE_A_VERSION,
  ipVersionBefore: VERSION_BEFORE,
  ipVersionNamed: VERSION_NAMED,
  ipVersionBehind: VERSION_BEHIND,
  ipPrefix: PREFIX_LENGTH,
  ipZone: ZONE,
  ipPrefixSix: PREFIX_LENGTH_6,
};
