import { describe, expect, test } from 'vitest';
import { adversarialDrafts } from '../../../tests/bench/adversarial.ts';
import { draftOf } from '../../../tests/bench/material.ts';
import { checkerWith, findingsOf, NOW, wordsFound } from '../../../tests/support/checker-with.ts';
import { detectorNames } from '../../policy/schema.ts';
import { findAll } from './testing.ts';

const detect = (...detectors: string[]) => ({ kind: 'detect', detectors });
const personal = detect(
  'email',
  'phone',
  'credit-card',
  'iban',
  'dk-cpr',
  'us-ssn',
  'uk-nino',
  'ip-address',
  'street-address',
);

describe('nothing hides it, and the words are named as they stand in the draft', () => {
  test.each<[string, string, string]>([
    ['a zero-width space', 'Ring +45 20 4\u200b5 67 89 nu', '+45 20 4\u200b5 67 89'],
    ['zero-width joiners', 'cpr 07\u200d0761\u200d-42\u200d85.', '07\u200d0761\u200d-42\u200d85'],
    ['a soft hyphen', 'kort 4111 11\u00ad11 1111 1111', '4111 11\u00ad11 1111 1111'],
    ['a word joiner in an address', 'mail mette\u2060@nord\u2060havn.dk', 'mette\u2060@nord\u2060havn.dk'],
    ['wide digits', 'cpr ０７０７６１-４２８５', '０７０７６１-４２８５'],
    ['mathematical digits', 'cpr 𝟎𝟕𝟎𝟕𝟔𝟏-𝟒𝟐𝟖𝟓!', '𝟎𝟕𝟎𝟕𝟔𝟏-𝟒𝟐𝟖𝟓'],
    [
      'no-break spaces',
      'IBAN DK50\u00a00040\u00a00440\u00a01162\u00a043',
      'DK50\u00a00040\u00a00440\u00a01162\u00a043',
    ],
    ['thin spaces', 'Tlf. 20\u200945\u200967\u200989', '20\u200945\u200967\u200989'],
    ['narrow no-break spaces', 'Tlf. 20\u202f45\u202f67\u202f89', '20\u202f45\u202f67\u202f89'],
    ['figure dashes', 'SSN 536\u201222\u20128145', '536\u201222\u20128145'],
    ['hyphens that don’t break', 'cpr 070761\u20114285', '070761\u20114285'],
    ['en dashes', 'cpr 070761–4285', '070761–4285'],
    ['an emoji before it', '👩‍🔧📞 20 45 67 89 🎉', '20 45 67 89'],
    ['letters with marks before it', 'bo\u0301r på Strandvejen 12', 'Strandvejen 12'],
  ])('%s', (_, draft, words) => expect(wordsFound(personal, draft)).toEqual([words]));
});

describe('one thing gets one finding', () => {
  const all = detect(...detectorNames);
  test.each<[string, string[]]>([
    ['IBAN DK50 0040 0440 1162 43', ['DK50 0040 0440 1162 43']],
    ['kort 4571 1234 5678 9012', []],
    ['kort 4111 1111 1111 1111, 12/27, 123', ['4111 1111 1111 1111']],
    ['My SSN is 536-22-8145', ['536-22-8145']],
    ['cpr 070761-4285', ['070761-4285']],
    ['Tlf. 20.45.67.89', ['20.45.67.89']],
    ['server 20.45.67.89', ['20.45.67.89']],
    ['postgres://svc:Kx7pQ2mZ@10.0.0.4:5432/app', ['postgres://svc:Kx7pQ2mZ@10.0.0.4:5432/app']],
    ['mette@nordhavn.example', ['mette@nordhavn.example']],
    ['12 34 56 78 kr.', ['78 kr.']],
  ])('%s', (draft, words) => expect(wordsFound(all, draft)).toEqual(words));

  test('an address of one’s own is told as such', () => {
    expect(findingsOf(all, 'mette@mail.nordhavn.example').map(({ message }) => message)).toEqual([
      'This is an internal e-mail address.',
    ]);
    expect(wordsFound(detect('own-domain-email'), 'a@mail.dk, b@nordhavn.example, c@notnordhavn.example')).toEqual([
      'b@nordhavn.example',
    ]);
  });

  test('also where only one of them is looked for', () => {
    expect(wordsFound(detect('phone'), 'IBAN DK50 0040 0440 1162 43, cpr 070761-4285')).toEqual([]);
    expect(wordsFound(detect('email'), 'https://u:Kx7pQ2mZ@nordhavn.dk')).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ['_070761-4285_', ['070761-4285']],
  ['kort _4111111111111111_', ['4111111111111111']],
  ['_203.0.113.7_ og __203.0.113.8__', ['203.0.113.7', '203.0.113.8']],
  ['_20 30 41 50_', ['20 30 41 50']],
  ['_Ring 20304150_', ['20304150']],
  ['_AB123456C_', ['AB123456C']],
  ['_536-22-8145_', ['536-22-8145']],
  ['IBAN _DK5000400440116243_', ['DK5000400440116243']],
  ['fil_4111111111111111_ny', []],
  ['id_070761-4285 og xx_AB123456C', []],
  ['tlf_nr_20304150_x', []],
])('what an underscore emphasises is found, what it joins isn’t: %s', (draft, words) =>
  expect(wordsFound(personal, draft)).toEqual(words),
);

test('what is allowed is let pass', () => {
  expect(
    wordsFound(
      { ...detect('email'), except: { terms: ['presse@nordhavn.example'] } },
      'presse@nordhavn.example, a@b.dk',
    ),
  ).toEqual(['a@b.dk']);
});

test.each<[except: string, passes: string[]]>([
  ['ann@nordhavn.dk', ['Ann@nordhavn.dk']],
  ['nordhavn.dk', ['Ann@nordhavn.dk', 'bo@mail.nordhavn.dk', 'joe.ann@nordhavn.dk']],
  ['@nordhavn.dk', ['Ann@nordhavn.dk', 'joe.ann@nordhavn.dk']],
  ['*@nordhavn.dk', ['Ann@nordhavn.dk', 'joe.ann@nordhavn.dk']],
  ['joe.ann@', ['joe.ann@nordhavn.dk']],
  ['ann', []],
])('except %s lets pass %s alone', (except, passes) => {
  const drafts = [
    'Ann@nordhavn.dk',
    'bo@mail.nordhavn.dk',
    'joe.ann@nordhavn.dk',
    'ann@nordhavn.dk.rival.com',
    'x@my-nordhavn.dk',
  ];
  const rule = { ...detect('email'), except: [except] };
  expect(drafts.filter((draft) => wordsFound(rule, draft).length === 0)).toEqual(passes);
});

test('personal data and secrets don’t wait for the word to end', () => {
  const draft = 'cpr 070761-4285';
  expect(findingsOf(personal, draft, { typing: { caret: draft.length, idleMs: 0 } })).toHaveLength(1);
});

/** Hostile drafts take some twenty times as long; one that grows with the square of its length takes hundreds. */
const MOST_TIMES = 100;
/** For a machine that does something else at the time. */
const SLACK_MS = 60;

describe('hostile drafts', () => {
  const checker = checkerWith([{ id: 'all', ...detect(...detectorNames) }]);
  test('every range lies in its draft, in order, and none on another', () => {
    for (const text of adversarialDrafts(120, 2_000)) {
      const { findings } = checker.check({ text, network: 'linkedin' }, { now: NOW });
      let end = 0;
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('cost at most so many times what prose of their length costs', () => {
    const cost = (text: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 4; turn++) {
        const before = performance.now();
        findAll(text);
        best = Math.min(best, performance.now() - before);
      }
      return best;
    };
    const prose = draftOf(25_000, 1);
    for (let turn = 0; turn < 20; turn++) findAll(prose);
    const most = MOST_TIMES * cost(prose) + SLACK_MS;
    const slow = adversarialDrafts(100, 25_000).filter((text) => cost(text) > most);
    expect(slow.map((text) => text.slice(0, 40))).toEqual([]);
  });
});
