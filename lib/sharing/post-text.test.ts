import { describe, expect, test } from 'vitest';
import { prepare } from '../checker/check.ts';
import { compile } from '../checker/compile.ts';
import { policySchema } from '../policy/schema.ts';
import { postText } from './post-text.ts';

const policy = policySchema.parse({
  klarpost: 1,
  id: 'nordhavn',
  revision: 1,
  organization: { name: 'Nordhavn', domains: ['nordhavn.example', 'møller.example'] },
  sharing: { utm: { utm_source: '{network}', utm_medium: 'employee', utm_campaign: '{item}' } },
  rules: [{ id: 'track', kind: 'link', utm: 'require' }],
});
const item = { id: 'turbine', url: 'https://nordhavn.example/nyt/molle' };
const TRACKING = 'utm_source=x&utm_medium=employee&utm_campaign=turbine';
const tracked = `https://nordhavn.example/nyt/molle?${TRACKING}`;

describe('the item’s address', () => {
  test.each([
    ['is put after one line', 'It turns!', `It turns! ${tracked}`],
    ['is put below several lines', 'It turns!\nLook:', `It turns!\nLook:\n\n${tracked}`],
    ['stands alone where there are no words', '', tracked],
    ['stays where it is', `See ${item.url}, it turns.`, `See ${tracked}, it turns.`],
    ['is known without its scheme', 'See nordhavn.example/nyt/molle/', `See nordhavn.example/nyt/molle/?${TRACKING}`],
    ['is put beside an address to elsewhere', 'By https://else.example', `By https://else.example ${tracked}`],
  ])('%s', (_, words, text) => expect(postText(words, { network: 'x', item, policy })).toBe(text));

  test('is known where its letters are not ASCII, and elsewhere than at the company', () => {
    for (const url of ['https://møller.example/a', 'https://else.news/a']) {
      const words = `See ${url.replace('https://', '')}, it turns.`;
      expect(
        postText(words, { network: 'x', item: { id: 'turbine', url }, policy: { ...policy, sharing: undefined } }),
      ).toBe(words);
    }
  });

  const video = 'https://www.youtube.com/watch?v=NEW2';
  test.each([
    ['is put beside another video', video, 'Watch https://www.youtube.com/watch?v=OLD1', true],
    ['is put beside another case of its path', 'https://youtu.be/aBc', 'Watch https://youtu.be/AbC', true],
    ['is put beside the page without its query', video, 'Watch https://www.youtube.com/watch', true],
    ['is known by another case of its host', video, 'Watch https://WWW.YouTube.com/watch?v=NEW2', false],
    ['is known with more in its query', video, 'Watch https://www.youtube.com/watch?t=9&v=NEW2#top', false],
    ['is known with its query in another order', `${video}&t=9`, 'https://www.youtube.com/watch?t=9&v=NEW2', false],
    ['is known with what it needs escaped', 'https://else.news/å', 'See https://else.news/%C3%A5', false],
    ['is known without its own tracking', 'https://else.news/a?utm_source=mail', 'See https://else.news/a', false],
    ['is put beside what is no address', 'https://else.news/a', 'See https://else.news:99999/a', true],
  ])('%s', (_, url, words, isPut) =>
    expect(postText(words, { network: 'x', item: { id: 'turbine', url }, policy })).toBe(
      isPut ? `${words} ${url}` : words,
    ),
  );

  test('is put beside another page of the company that differs in its query', () => {
    const news = { id: 'turbine', url: 'https://nordhavn.example/news?id=2' };
    expect(postText('After https://nordhavn.example/news?id=1:', { network: 'x', item: news, policy })).toBe(
      `After https://nordhavn.example/news?id=1&${TRACKING}: ${news.url}&${TRACKING}`,
    );
  });

  test('is not made up', () => {
    expect(postText('It turns!', { network: 'x', item: { id: 'turbine' }, policy })).toBe('It turns!');
    expect(postText('It turns!', { network: 'x', policy })).toBe('It turns!');
  });
});

describe('tracking parameters', () => {
  const own = { network: 'linkedin', policy } as const;
  const added = 'utm_source=linkedin&utm_medium=employee';
  test.each([
    ['go to own pages only', 'https://else.example/a', 'https://else.example/a'],
    ['know nothing of an item where there is none', 'https://nordhavn.example/', `https://nordhavn.example/?${added}`],
    ['go to pages below', 'https://job.nordhavn.example/', `https://job.nordhavn.example/?${added}`],
    ['go where the letters are not ASCII', 'https://møller.example/', `https://møller.example/?${added}`],
    ['stand before a fragment', 'https://nordhavn.example/#top', `https://nordhavn.example/?${added}#top`],
    ['stand after a query', 'https://nordhavn.example/?a=1', `https://nordhavn.example/?a=1&${added}`],
    [
      'leave what is there',
      'https://nordhavn.example/?utm_source=letter',
      'https://nordhavn.example/?utm_source=letter&utm_medium=employee',
    ],
    [
      'go to every link',
      'https://nordhavn.example/a and https://nordhavn.example/b.',
      `https://nordhavn.example/a?${added} and https://nordhavn.example/b?${added}.`,
    ],
  ])('%s', (_, words, text) => expect(postText(words, own)).toBe(text));

  test('are added once', () => {
    const once = postText('It turns!', { network: 'x', item, policy });
    expect(postText(once, { network: 'x', item, policy })).toBe(once);
  });

  test('are what the checker asks for', () => {
    const checker = prepare(compile(policy, { digest: '' }));
    const remarksOn = (text: string) =>
      checker.check({ text, network: 'x', approvedContentId: item.id }, { now: 0 }).findings.length;
    expect(remarksOn(item.url)).toBe(1);
    expect(remarksOn(postText('', { network: 'x', item, policy }))).toBe(0);
  });
});
