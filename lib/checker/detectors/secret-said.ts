import { type Detection, type DetectorInput, MOST_DETECTIONS } from './detector.ts';
import type { Forms, Knowledge } from './knowledge.ts';
import { looksThrown } from './secret-named.ts';
import {
  isLoosePassword,
  LONGEST_VALUE,
  NO_START,
  pushDoorCodes,
  pushSaid,
  quotedValue,
  trimmedValue,
} from './secret-prose.ts';
import { isPlaceholder, looksLikePassword, looksMixed, looksRandom } from './secret-values.ts';
import { isVendorsKey } from './secret-vendors.ts';

/*
 * What is assigned or said to be a secret: `DB_PASSWORD=…`, `"apiKey": "…"`, "adgangskoden er …". The word before the sign says
 * what kind: a person's password may be short, a key must look as if a machine had made it.
 */

const REACH = 48;
/** In an address or JSON it is anything's. */
const BARE_KEY = /(?:^|[\s({,;])key ?$/i;
/** What an operator of more than one sign has before its last: "?=", "+=", "::=". */
const OPERATOR_BEGINS = /[ \t]{0,3}[:?+.|<-]{1,3}$/;
/** What .NET's settings and lists in JSON have between a name and its value. */
const VALUE_OF = /["'](?: |,\s{1,12}["']?)value["']? ?$/;
/** `<a href=…`: what ends the tag ends the value. */
const IN_TAG = /<[a-z/][^<>]*$/i;

const [COLON, EQUALS, SLASH] = [0x3a, 0x3d, 0x2f];

export function findSaidSecrets(input: DetectorInput): Detection[] {
  const { text, anchors, known, mayHold } = input;
  const { signs, digitRuns } = anchors;
  const found: Detection[] = [];
  let done = 0;
  for (const sign of signs) {
    if (sign < done || found.length > MOST_DETECTIONS) continue;
    const one = assignedAt(text, sign, known);
    if (!one) continue;
    found.push(one);
    done = one.end;
  }
  if (mayHold('secret')) pushSaid(text, known.forms, found);
  pushDoorCodes(text, digitRuns, known.forms, found);
  return found;
}

function assignedAt(text: string, sign: number, known: Knowledge): Detection | null {
  const { forms } = known;
  const { saidValue } = forms;
  const next = text.charCodeAt(sign + 1);
  if (
    (next === SLASH && text.charCodeAt(sign) === COLON) ||
    next === COLON ||
    Number.isNaN(next) ||
    !hasWordBefore(text, sign)
  )
    return null;
  saidValue.lastIndex = sign + 1;
  const [, scheme, bare] = saidValue.exec(text) ?? [];
  if (bare === undefined) return null;
  const start = saidValue.lastIndex - bare.length;
  const gap = text.slice(sign, start);
  const isTight = text.charCodeAt(sign) === EQUALS || !/\s/.test(gap);
  const ahead = text.slice(Math.max(0, sign - REACH), sign);
  const value = quotedValue(text, start) ?? trimmedValue(IN_TAG.test(ahead) ? (bare.split('>')[0] as string) : bare);
  // What follows an empty value, or a quote that ends before it.
  if (NO_START.test(value)) return null;
  // Cheap to ask: behind most colons in a post stands a word.
  if (!isTight && !/[\d!@#$%^&*?+=~]/.test(value)) return null;
  const before = ahead.replace(OPERATOR_BEGINS, '').replace(VALUE_OF, '');
  const isSaid =
    forms.saidNames.test(before) &&
    isSecret(value, before, { isTight, isBelow: gap.includes('\n'), hasScheme: scheme !== undefined }, forms);
  if (!isSaid && !isVendorsKey(value, before, known)) return null;
  return { start, end: endOfLong(text, start + value.length, value.length), confidence: 0.85 };
}

/** Of a value that is longer than what was looked at. */
function endOfLong(text: string, end: number, length: number): number {
  if (length < LONGEST_VALUE) return end;
  REST.lastIndex = end;
  return end + (REST.exec(text)?.[0].length ?? 0);
}
const REST = /[\w.~+/=-]{0,4000}/y;

interface Said {
  /** Nothing but a value can stand behind the sign. */
  isTight: boolean;
  /** A line begins between, and nothing but the value may stand in it. */
  isBelow: boolean;
  /** "Bearer", "Basic" or the like stands before the value. */
  hasScheme: boolean;
}

/** @param before what stands before the sign */
function isSecret(value: string, before: string, { isTight, isBelow, hasScheme }: Said, forms: Forms): boolean {
  if (forms.saidPasswordBefore.test(before))
    return isBelow
      ? isLoosePassword(value, forms)
      : looksLikePassword(value, forms) || (isTight && isWordAsPassword(value, forms));
  if (forms.saidKeyBefore.test(before))
    return (
      isKeyValue(value, before, forms) ||
      (hasScheme && forms.saidSchemeValue.test(value) && !isPlaceholder(value, forms))
    );
  if (isTight && BARE_KEY.test(before)) return looksThrown(value, forms) && looksRandom(value, forms);
  if (forms.saidPinBefore.test(before)) return /^\d{4,6}$/.test(value);
  return forms.saidCurlUser.test(before) && value.length > 3 && !isPlaceholder(value, forms);
}

function isKeyValue(value: string, before: string, forms: Forms): boolean {
  return (looksRandom(value, forms) || looksMixed(value, forms)) && !forms.saidNoSecret.test(before);
}

/** Behind the name of a key, without a sign: `key,value`, `f("key", "value")`, `<key>value</key>`, `key "value"`, `--key value`. */
const NAME_BEFORE = /["'`]?(?:\s?[,(|>]\s{0,6}["'`]{0,2}| ["'`])$/;
const FLAG_BEFORE = /(?:^|\s)--?[\w-]{0,30} {1,2}$/;

/** Is a long token the value of something whose name stands before it? */
export function isValueOfName(text: string, from: number, to: number, known: Knowledge): boolean {
  const { forms } = known;
  const before = text.slice(Math.max(0, from - REACH), from);
  const at = NAME_BEFORE.exec(before)?.index ?? (FLAG_BEFORE.test(before) ? before.length : -1);
  const value = text.slice(from, to);
  if (at < 0) {
    const name = before.replace(forms.saidProseBefore, '');
    return name !== before && looksThrown(value, forms) && isKeyValue(value, name, forms);
  }
  const name = before.slice(0, at);
  return forms.saidKeyBefore.test(name) ? isKeyValue(value, name, forms) : isVendorsKey(value, name, known);
}

/** `password=letmein`: where nothing but a value can stand, a word is one. */
const isWordAsPassword = (value: string, forms: Forms): boolean =>
  value.length >= 6 && /^[a-z]+[$#@%&*]?$/i.test(value) && !isPlaceholder(value, forms);

/** Two letters, or a flag's or a tag's one, before quotes, brackets, spaces, signs and a "_1": cheap to ask, and most signs have none. */
function hasWordBefore(text: string, sign: number): boolean {
  let at = sign - 1;
  while (at >= 0 && sign - at < MOST_BETWEEN && !isLetter(text.charCodeAt(at))) {
    if (isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1)) && text[at - 1] !== '_') return false;
    at--;
  }
  if (!isLetter(text.charCodeAt(at))) return false;
  return /[-/]/.test(text[at - 1] ?? '') || isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at - 2));
}
const MOST_BETWEEN = 24;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
