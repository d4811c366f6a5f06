import { expect, test } from 'vitest';
import type { Finding } from '../checker/types.ts';
import type { Send } from './ports.ts';
import { createRemarkLog } from './remark-log.ts';

const finding = { ruleId: 'no-guarantee', severity: 'block' } as Finding;

function logInto(sent: unknown[], keepsReasons = false) {
  const send = ((_: string, { event }: { event: unknown }) => {
    sent.push(event);
    return Promise.resolve({ id: 'x' });
  }) as unknown as Send;
  return createRemarkLog({ send, keepsReasons });
}

test('a remark that stays is told once', () => {
  const sent: unknown[] = [];
  const log = logInto(sent);
  log.shown([finding], 'x');
  log.shown([finding, finding], 'x');
  expect(sent).toEqual([{ name: 'remark.shown', data: { ruleId: 'no-guarantee', severity: 'block', network: 'x' } }]);
});

test('on the other network, mended, and in the next draft it is told again', () => {
  const sent: unknown[] = [];
  const log = logInto(sent);
  log.shown([finding], 'x');
  log.shown([finding], 'linkedin');
  log.fixed(finding, 'x');
  log.startOver();
  log.shown([finding], 'x');
  expect(sent).toHaveLength(4);
});

test.each([
  ['is kept where the policy asks for it', true, { reason: 'It is a quotation.' }],
  ['is not where it does not', false, {}],
])('a reason %s', (_, keepsReasons, reason) => {
  const sent: { data: object }[] = [];
  logInto(sent, keepsReasons).overridden([finding], 'x', 'It is a quotation.');
  expect(sent[0]?.data).toEqual({ ruleId: 'no-guarantee', severity: 'block', network: 'x', ...reason });
});

test('a background that does not answer stops nobody', () => {
  const log = createRemarkLog({ send: () => Promise.reject(new Error('gone')), keepsReasons: false });
  expect(() => log.fixed(finding, 'x')).not.toThrow();
});
