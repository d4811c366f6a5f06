import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../tests/support/checker-with.ts';
import { applyEdits } from './fixes.ts';
import type { Draft } from './types.ts';

/** What each fix of a rule's first finding makes of a draft. */
function mended(
  rule: Record<string, unknown>,
  draft: string | Partial<Draft>,
  more?: Record<string, unknown>,
): string[] {
  const text = typeof draft === 'string' ? draft : (draft.text ?? '');
  const [finding] = findingsOf(rule, draft, {}, more);
  return (finding?.fixes ?? []).map(({ edits }) => applyEdits(text, edits));
}

const first = { kind: 'require', match: { terms: ['Reklame'] }, position: 'first' };

describe('a fix', () => {
  test.each([
    ['takes words out with a space', { kind: 'forbid', match: { terms: ['very'] } }, 'It is very good', ['It is good']],
    ['leaves no space before a full stop', { kind: 'forbid', match: { terms: ['today'] } }, 'Come today.', ['Come.']],
    ['leaves no space at the front', { kind: 'forbid', match: { terms: ['well'] } }, 'Well done', ['done']],
    ['takes a hashtag out whole', { kind: 'forbid', match: { terms: ['spon'] } }, 'Nice #spon day', ['Nice day']],
    ['takes a wide hashtag out whole', { kind: 'forbid', match: { terms: ['spon'] } }, 'Hi ＃spon now', ['Hi now']],
    ['takes an account out whole', { kind: 'forbid', match: { terms: ['rival'] } }, 'Hi @rival now', ['Hi now']],
    ['even by a part of its name', { kind: 'forbid', match: { terms: ['rival'] } }, 'Hi @rival.dk now', ['Hi now']],
    [
      'suggests a hashtag in one word',
      { kind: 'forbid', match: { terms: ['rival'] }, suggest: ['our peer'] },
      'Hi #rival now',
      ['Hi #OurPeer now', 'Hi now'],
    ],
    [
      'takes an account out whatever is suggested',
      { kind: 'forbid', match: { terms: ['rival'] }, suggest: ['our peer', 'a peer'] },
      'Hi @rival now',
      ['Hi now'],
    ],
    [
      'takes an account out rather than make it another’s',
      { kind: 'replace', swap: { twitter: 'X' } },
      'Follow @twitter-dk now',
      ['Follow now'],
    ],
    [
      'but puts one account in place of another where the policy says so',
      { kind: 'replace', swap: { '@twitter': '@x' } },
      'Follow @twitter',
      ['Follow @x'],
    ],
    [
      'keeps a hashtag one',
      { kind: 'replace', swap: { mill: ['wind turbine', 'turbine'] } },
      'Our #mill',
      ['Our #WindTurbine', 'Our #turbine'],
    ],
    [
      'offers what is suggested, then taking it out',
      { kind: 'forbid', match: { terms: ['cheap'] }, suggest: ['affordable'] },
      'So cheap',
      ['So affordable', 'So'],
    ],
    [
      'offers nothing twice',
      { kind: 'forbid', match: { terms: ['cheap'] }, suggest: ['fair', 'Fair'] },
      'SO CHEAP',
      ['SO FAIR', 'SO'],
    ],
    ['keeps a capital', { kind: 'replace', swap: { 'wind mill': 'wind turbine' } }, 'Wind mill', ['Wind turbine']],
    [
      'keeps a title',
      { kind: 'replace', swap: { 'wind mill': 'wind turbine' } },
      'Our Wind Mill',
      ['Our Wind Turbine'],
    ],
    [
      'keeps small letters',
      { kind: 'replace', swap: { 'Wind Mill': 'wind turbine' } },
      'a wind mill',
      ['a wind turbine'],
    ],
    ['keeps a Danish capital', { kind: 'replace', swap: { ansat: 'øjenvidne' } }, 'Ansat her', ['Øjenvidne her']],
    ['shouts in Danish', { kind: 'replace', swap: { ansat: 'øjenvidne' } }, 'ANSAT HER', ['ØJENVIDNE HER']],
    [
      'keeps a word with an apostrophe one',
      { kind: 'replace', swap: { 'can not': "don't do" } },
      'Can Not',
      ["Don't Do"],
    ],
    ['keeps shouting', { kind: 'replace', swap: { 'wind mill': 'wind turbine' } }, 'WIND MILL', ['WIND TURBINE']],
    ['keeps a name’s own capitals', { kind: 'replace', swap: { havstrom: 'HavStrøm' } }, 'havstrom', ['HavStrøm']],
    [
      'changes the case where that is what is to change',
      { kind: 'replace', swap: { Internet: 'internet', github: 'GitHub' } },
      'On the Internet',
      ['On the internet'],
    ],
    ['shouts for no acronym', { kind: 'replace', swap: { DK: 'Danmark', IT: 'it' } }, 'In DK', ['In Danmark']],
    [
      'nor for one that opens a sentence',
      { kind: 'replace', swap: { IT: 'teknologi' } },
      'IT er sjovt',
      ['Teknologi er sjovt'],
    ],
    ['even of what is shouted', { kind: 'replace', swap: { github: 'GitHub' } }, 'SEE GITHUB', ['SEE GitHub']],
    ['but a sentence opens with a capital', { kind: 'replace', swap: { Internet: 'internet' } }, 'Yes! “Internet”', []],
    [
      'keeps a Danish ending',
      { kind: 'replace', swap: { vindmølle: 'vindturbine' }, forms: 'da' },
      'vindmøllerne',
      ['vindturbinerne'],
    ],
    [
      'fits a Danish ending to what it is put on',
      { kind: 'replace', swap: { kunde: ['bruger', 'folk i Nordhavn'] }, forms: 'da' },
      'kunderne',
      ['brugerne', 'folk i Nordhavn'],
    ],
    ['puts a marking first', { ...first, insert: 'Reklame' }, 'Vi åbner', ['Reklame: Vi åbner']],
    [
      'puts a sentence first',
      { ...first, insert: 'Jeg arbejder hos Nordhavn' },
      'Vi åbner',
      ['Jeg arbejder hos Nordhavn. Vi åbner'],
    ],
    [
      'puts a hashtag first',
      { kind: 'require', match: { terms: ['#ad'] }, position: 'first' },
      'We open',
      ['#ad We open'],
    ],
    ['puts it after leading white space', { ...first, insert: 'Reklame' }, '\nVi åbner', ['\nReklame: Vi åbner']],
    ['fills an empty draft', { ...first, insert: 'Reklame' }, '', ['Reklame:']],
    ['adds at the end', { kind: 'require', match: { terms: ['#ad'] } }, 'We open. ', ['We open. #ad ']],
    [
      'moves what stands elsewhere',
      { ...first, insert: 'Reklame' },
      'Vi åbner reklame',
      ['reklame: Vi åbner', 'Reklame: Vi åbner reklame'],
    ],
    [
      'moves a marking with its colon',
      { ...first, insert: 'Reklame' },
      'Hej!\nReklame: Vi åbner',
      ['Reklame: Hej!\nVi åbner', 'Reklame: Hej!\nReklame: Vi åbner'],
    ],
    [
      'moves one with its brackets',
      { ...first, insert: 'Reklame' },
      'Vi åbner (reklame) i dag',
      ['(reklame) Vi åbner i dag', 'Reklame: Vi åbner (reklame) i dag'],
    ],
    [
      'and with quotes and a colon',
      { ...first, insert: 'Reklame' },
      'Hej 🎉 “Reklame”: Vi åbner',
      ['“Reklame”: Hej 🎉 Vi åbner', 'Reklame: Hej 🎉 “Reklame”: Vi åbner'],
    ],
    [
      'moves a sentence with its full stop',
      { ...first, insert: 'Reklame' },
      'Vi åbner. Reklame. Kom!',
      ['Reklame. Vi åbner. Kom!', 'Reklame: Vi åbner. Reklame. Kom!'],
    ],
    [
      'leaves the colon out at the end',
      { ...first, position: 'end' },
      'Reklame: Vi åbner',
      ['Vi åbner Reklame', 'Reklame: Vi åbner Reklame'],
    ],
    [
      'and a dash',
      { ...first, position: 'end' },
      'Reklame – Vi åbner',
      ['Vi åbner Reklame', 'Reklame – Vi åbner Reklame'],
    ],
    [
      'moves what is lost among hashtags',
      { kind: 'require', match: { terms: ['#ad'] }, maxAdjacentHashtags: 2 },
      'We did it #a #b #ad #c',
      ['#ad We did it #a #b #c', '#ad We did it #a #b #ad #c'],
    ],
    [
      'and apart from them where nothing else stands',
      { kind: 'require', match: { terms: ['#ad'] }, maxAdjacentHashtags: 1 },
      '#a #b #ad #c',
      ['#ad\n\n#a #b #c', '#ad\n\n#a #b #ad #c'],
    ],
    [
      'keeps a row of tags short',
      { kind: 'require', match: { terms: ['#ad'] }, maxAdjacentHashtags: 0 },
      'We open #wind',
      ['#ad We open #wind'],
    ],
    ['adds a hashtag', { kind: 'hashtag', require: ['#Wind'] }, 'We open', ['We open #Wind']],
    ['camel-cases a hashtag', { kind: 'hashtag', camelCase: true }, '#greenenergy now', ['#GreenEnergy now']],
    [
      'takes marks out with their space',
      { kind: 'count', of: 'exclamations', max: 0 },
      'Yes !! Now !\nOK!',
      ['Yes Now\nOK.'],
    ],
    ['takes superfluous emoji out', { kind: 'count', of: 'emoji', max: 1 }, 'x 🎉 y 🎉 z🎉', ['x 🎉 y z']],
    ['adds an s to http', { kind: 'link', https: true }, 'http://a.dk/x', ['https://a.dk/x']],
    [
      'takes superfluous exclamation marks out',
      { kind: 'count', of: 'exclamations', max: 1 },
      'Yes!!! Now!',
      ['Yes! Now.'],
    ],
    ['takes superfluous hashtags out', { kind: 'count', of: 'hashtags', max: 1 }, 'x #a #b #c', ['x #a']],
  ] as [string, Record<string, unknown>, string, string[]][])('%s', (_, rule, text, expected) => {
    expect(mended(rule, text)).toEqual(expected);
  });

  test('adds the tracking parameters before a fragment', () => {
    const more = { sharing: { utm: { utm_source: '{network}', utm_medium: 'employee' } } };
    const rule = { kind: 'link', utm: 'require' };
    expect(mended(rule, 'https://nordhavn.example/a?b=1#c', more)).toEqual([
      'https://nordhavn.example/a?b=1&utm_source=linkedin&utm_medium=employee#c',
    ]);
    expect(mended(rule, 'https://nordhavn.example/a', more)).toEqual([
      'https://nordhavn.example/a?utm_source=linkedin&utm_medium=employee',
    ]);
  });
});

describe('a Danish form that is replaced', () => {
  test.each<[swap: Record<string, string>, text: string, expected: string]>([
    [{ vindmølle: 'vindturbine' }, 'vindmøllen', 'vindturbinen'],
    [{ kunde: 'bruger' }, 'vores kunder', 'vores brugere'],
    [{ bruger: 'kunde' }, 'Brugere og brugerne', 'Kunder og brugerne'],
    [{ bruger: 'kunde' }, 'brugernes', 'kundernes'],
    [{ kollega: 'medarbejder' }, 'mine kolleger', 'mine medarbejdere'],
    [{ regel: 'retningslinje' }, 'reglerne', 'retningslinjerne'],
    [{ bog: 'publikation' }, 'bøgerne', 'publikationerne'],
    [{ rabat: 'bonus' }, 'rabatten', 'bonusen'],
    [{ billig: 'gunstig' }, 'billigt', 'gunstigt'],
    [{ 'stor rabat': 'bonus' }, 'stor rabatter', 'bonuser'],
    [{ formand: 'forperson' }, 'Vores formænd', 'Vores forperson'],
    [{ '*garanti': 'forsikring' }, 'livstidsgarantien', 'forsikring'],
  ])('%s: %s becomes %s, once somebody says so', (swap, text, expected) => {
    const [first] = findingsOf({ kind: 'replace', swap, forms: 'da' }, text);
    const [fix] = first?.fixes ?? [];
    expect([applyEdits(text, fix?.edits ?? []), fix?.safe]).toEqual([expected, false]);
  });

  test.each([
    [{ 'fast pris': 'aftalt pris' }, 'Fast-pris'],
    [{ formand: 'forperson' }, 'FORMAND'],
  ])('%s: %s as the policy has it is replaced unasked', (swap, text) => {
    const [finding] = findingsOf({ kind: 'replace', swap, forms: 'da', hyphens: 'loose' }, text);
    expect(finding?.fixes.map(({ safe }) => safe)).toEqual([true]);
  });
});

describe('the tracking parameters of an address that X would end sooner', () => {
  const more = {
    organization: { name: 'Nordhavn', domains: ['nordhavn.dk'] },
    sharing: { utm: { utm_source: '{network}' } },
  };
  test.each<[description: string, text: string, expected: string[]]>([
    ['are seen in a query right after the host', 'Se nordhavn.dk?utm_source=mail', []],
    [
      'go behind the query that is there',
      'Se nordhavn.dk?id=7. Og mere',
      ['Se nordhavn.dk?id=7&utm_source=linkedin. Og mere'],
    ],
    [
      'go behind a query with letters beyond ASCII',
      '(https://nordhavn.dk/sog?q=blå&x=1)',
      ['(https://nordhavn.dk/sog?q=blå&x=1&utm_source=linkedin)'],
    ],
    ['go before a question mark that asks', 'Kender du nordhavn.dk?', ['Kender du nordhavn.dk?utm_source=linkedin?']],
    [
      'go before letters that are no part of the address',
      'https://nordhavn.dk/aです',
      ['https://nordhavn.dk/a?utm_source=linkedinです'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mended({ kind: 'link', utm: 'require' }, text, more)).toEqual(expected);
  });

  test('and such an address is taken out whole', () => {
    const rule = { kind: 'link', deny: ['rival.dk'] };
    expect(mended(rule, 'See rival.dk?id=7 and https://rival.dk/?q=å now')).toEqual([
      'See and https://rival.dk/?q=å now',
    ]);
  });
});

test('a link that lacks an s and its parameters gets both', () => {
  const more = { sharing: { utm: { utm_source: '{network}' } } };
  expect(mended({ kind: 'link', https: true, utm: 'require' }, 'http://nordhavn.example/a', more)).toEqual([
    'https://nordhavn.example/a?utm_source=linkedin',
  ]);
});
