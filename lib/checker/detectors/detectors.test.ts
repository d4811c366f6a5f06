import { describe, expect, test } from 'vitest';
import type { DetectorName } from '../../policy/schema.ts';
import { detectors } from './index.ts';
import { found } from './testing.ts';

describe('email', () => {
  test.each<[string, string, string[]]>([
    ['an address', 'write to mette.holm@mail.dk today', ['mette.holm@mail.dk']],
    ['at the end of a sentence', 'Mail a@b.dk.', ['a@b.dk']],
    ['in brackets', '(a@b.dk)', ['a@b.dk']],
    ['in quotes', "'a@b.dk'", ['a@b.dk']],
    ['with a plus', 'a+news@b.co.uk', ['a+news@b.co.uk']],
    ['with Danish letters', 'søren@blåbærgrød.dk', ['søren@blåbærgrød.dk']],
    ['with marks above letters', 'a@कीमत.in and b@ñ.es', ['a@कीमत.in', 'b@ñ.es']],
    ['several', 'a@b.dk, c@d.dk', ['a@b.dk', 'c@d.dk']],
    ['after a mailto', 'mailto:a@b.dk', ['a@b.dk']],
    ['a mention is none', 'thanks @mette', []],
    ['an account on another network is none', 'Follow @mette@social.example', []],
    ['an account in a path goes before it', 'https://a.dk/@b/c@d.dk', ['c@d.dk']],
    ['with an underscore before it', '_mette@a.dk', ['_mette@a.dk']],
    ['emphasised', '_mette@a.dk_ and *mette@a.dk*', ['mette@a.dk', 'mette@a.dk']],
    ['a domain without a top level is none', 'root@localhost', []],
    ['two dots are none', 'a..b@c.dk', []],
    ['nothing before the sign', '@b.dk', []],
    ['a quoted name', 'Mail "foo bar"@example.com', ['"foo bar"@example.com']],
    ['a domain begins with no underscore', 'foo@_bar.com', []],
    ['a dot that is spelled', 'jens@firma(dot)dk og jens@firma dot dk', ['jens@firma(dot)dk', 'jens@firma dot dk']],
    ['spaces around the sign', 'Mail: jens @ firma.dk', ['jens @ firma.dk']],
    ['spaces around the sign, and nothing else', 'jens@ firma.dk', ['jens@ firma.dk']],
    ['a place behind the sign is none', 'Live @ tivoli.dk! Vi mødes @ Firma.dk, vi spiser @ cafeen.dk', []],
    ['spelled out', 'mette at nordhavn dot dk', ['mette at nordhavn dot dk']],
    ['somewhere to go to is none', 'Find us at nordhavn dot dk, and read more at firma dot dk', []],
    ['a package is none', 'pkg@v1.2.3.tgz', []],
    ['a repository is none', 'git@github.com:org/repo.git', []],
    ['in letters without spaces', 'あいう@example.com 用户@例子.广告', ['あいう@example.com', '用户@例子.广告']],
  ])('%s', (_, text, words) => expect(found('email', text)).toEqual(words));
});

describe('own-domain-email', () => {
  test.each<[string, string, string[]]>([
    ['an address', 'a@nordhavn.example, b@mail.dk', ['a@nordhavn.example']],
    ['below it', 'a@mail.nordhavn.example', ['a@mail.nordhavn.example']],
    ['spelled out', 'mette(at)nordhavn.example', ['mette(at)nordhavn.example']],
    ['spelled to its end', 'mette [at] nordhavn [dot] example', ['mette [at] nordhavn [dot] example']],
    ['of another that ends so', 'a@notnordhavn.example, a (at) notnordhavn.example', []],
  ])('%s', (_, text, words) => expect(found('own-domain-email', text)).toEqual(words));
});

describe('credit-card', () => {
  test.each<[string, string, string[]]>([
    ['Visa in fours', 'Pay with 4111 1111 1111 1111 now', ['4111 1111 1111 1111']],
    ['Mastercard with hyphens', '5555-5555-5555-4444', ['5555-5555-5555-4444']],
    ['Mastercard of the second range', '2223003122003222', ['2223003122003222']],
    ['American Express', '3782 822463 10005', ['3782 822463 10005']],
    ['Diners Club', '30569309025904', ['30569309025904']],
    ['Discover', '6011111111111117', ['6011111111111117']],
    ['JCB', '3530111333300000', ['3530111333300000']],
    ['Dankort', '5019717010103742', ['5019717010103742']],
    ['Elo', '5067 0000 0000 0108', ['5067 0000 0000 0108']],
    ['Bancontact', '6703 0000 0000 0106', ['6703 0000 0000 0106']],
    ['Maestro', 'She wrote 6765780016990268 in the chat', ['6765780016990268']],
    ['InstaPayment, by a word', 'card 6393787178235986', ['6393787178235986']],
    ['InstaPayment, by nothing', 'She wrote 6393787178235986', []],
    ['a named one in other groups', 'Kortnr: 4111 1111 11111111', ['4111 1111 11111111']],
    ['a named one in halves', 'Visa 41111111 11111111', ['41111111 11111111']],
    ['a named one after its issuer', 'Mit Visa: 411111 1111111111.', ['411111 1111111111']],
    ['a named one with wide gaps', 'kort 4111  1111  1111  1111', ['4111  1111  1111  1111']],
    ['a named one with strokes', 'Kortnummer: 4111/1111/1111/1111', ['4111/1111/1111/1111']],
    ['a named one over two lines', 'Kort:\n4111 1111\n1111 1111', ['4111 1111\n1111 1111']],
    ['a named one in single digits', 'card no. 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1']],
    ['with its date behind a comma', '4111111111111111,12/27,123', ['4111111111111111']],
    ['with its date behind a colon', '4111111111111111:12:27:123', ['4111111111111111']],
    ['other groups and no name', 'Vi talte 411111 1111111111', []],
    ['other groups behind a word that only sounds so', 'kortlagt 41111111 11111111', []],
    ['with dots', '4111.1111.1111.1111', ['4111.1111.1111.1111']],
    ['American Express in short groups', '378-2822-46310-005', ['378-2822-46310-005']],
    ['Diners Club in short groups', '305 6930 9025 904', ['305 6930 9025 904']],
    ['among letters without spaces', '卡号4111111111111111是我的', ['4111111111111111']],
    ['as a form has it', 'card=4111111111111111', ['4111111111111111']],
    ['in a link', 'https://a.dk/?cc=4111111111111111&x=1', ['4111111111111111']],
    ['behind another name', 'https://a.dk/?discount=4111111111111111', []],
    ['a wrong check digit', '4111 1111 1111 1112', []],
    ['nobody issues it', '9111111111111111', []],
    ['an order number says so', 'order 4111111111111111', []],
    ['part of something longer', 'x4111111111111111', []],
    ['groups that no card has', '41 11 11 11 11 11 11 11', []],
    ['zeros', '0000 0000 0000 0000', []],
  ])('%s', (_, text, words) => expect(found('credit-card', text)).toEqual(words));
});

describe('dk-cpr', () => {
  test.each<[string, string, string[]]>([
    ['with a hyphen', 'Mit cpr-nummer er 070761-4285.', ['070761-4285']],
    ['with a hyphen and no word for it', 'Det er 070761-4285', ['070761-4285']],
    ['with a space, and the word', 'cpr: 070761 4285', ['070761 4285']],
    ['without anything, and the word', 'CPR 0707614285', ['0707614285']],
    ['without the check digit, since 2007', 'cpr 010107-4001', ['010107-4001']],
    ['a leap day', '290204-4001', ['290204-4001']],
    ['right behind the word', 'CPR070761-4285', ['070761-4285']],
    ['as a form has it', 'cpr=070761-4285', ['070761-4285']],
    ['with a stroke or a dot, and the word', 'cpr 070761/4285, cpr 070761.4285', ['070761/4285', '070761.4285']],
    ['with a stroke and no word', '070761/4285', []],
    ['the number of something else', 'Varenr. 070761-4285', []],
    ['beside a word of something else', 'Faktura til 070761-4285', ['070761-4285']],
    ['of somebody’s ID', 'My ID number is 070761-4285', ['070761-4285']],
    ['of an ID, in Danish', 'ID-nummer 070761-4285', ['070761-4285']],
    ['of an order’s ID', 'Ordre-ID 070761-4285', []],
    ['no such day', '320761-4285', []],
    ['no leap day in 1901', '290201-1234', []],
    ['ten digits that say they are something else', 'ordre 0707614286', []],
    ['ten digits that say nothing', 'Vi solgte 1212121212', []],
    ['ten digits that are the whole draft', '1212121212', ['1212121212']],
    ['nobody is born yet', 'cpr 010152-5001', []],
    ['a serial number of zeros', 'cpr 010190-0000', ['010190-0000']],
    ['one of two', 'CPR 070761-4285/211062-5629', ['070761-4285']],
    ['part of an account number', '070761-4285-11', []],
  ])('%s', (_, text, words) => expect(found('dk-cpr', text)).toEqual(words));
});

test.each(['1', '1 ', '1-', '@', 'a@', 'a@b.', '.', '4', '0707614285 ', '\ud800', '\u200d', '%', '€'])(
  '25,000 characters of %j are read, and quickly enough to wait for',
  (part) => {
    const text = part.repeat(Math.ceil(25_000 / part.length));
    for (const name of Object.keys(detectors) as DetectorName[]) expect(() => found(name, text)).not.toThrow();
  },
);
