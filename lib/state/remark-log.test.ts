import { expect, test } from 'vitest';
import type { Finding } from '../checker/types.ts';
import type { Send } from './ports.ts';
import { createRemarkLog } from './remark-log.ts';

const finding = { ruleId: 'no-guarantee', severity: 'block' } as Finding;

interface Told {
  event: { name: string; data: object };
  once: string;
}

function logInto(told: Told[], { draftId = 'draft-1', keepsReasons = false } = {}) {
  const send = ((_: string, request: Told) => {
    told.push(request);
    return Promise.resolve({ id: 'x' });
  }) as unknown as Send;
  return createRemarkLog({ send, draftId, keepsReasons });
}

test('a remark that stays is told once', () => {
  const told: Told[] = [];
  const log = logInto(told);
  log.shown([finding], 'x');
  log.shown([finding, finding], 'x');
  expect(told.map(({ event }) => event)).toEqual([
    { name: 'remark.shown', data: { ruleId: 'no-guarantee', severity: 'block', network: 'x' } },
  ]);
});

test('on the other network and when it is mended it is told again', () => {
  const told: Told[] = [];
  const log = logInto(told);
  log.shown([finding], 'x');
  log.shown([finding], 'linkedin');
  log.fixed(finding, 'x');
  expect(new Set(told.map(({ once }) => once)).size).toBe(3);
});

test('after the popup was closed the same draft says the same, another draft doesn’t', () => {
  const told: Told[] = [];
  for (const draftId of ['draft-1', 'draft-1', 'draft-2']) logInto(told, { draftId }).shown([finding], 'x');
  const [before, after, other] = told.map(({ once }) => once);
  expect(after).toBe(before);
  expect(other).not.toBe(before);
});

test.each([
  ['is kept where the policy asks for it', true, { reason: 'It is a quotation.' }],
  ['is not where it does not', false, {}],
])('a reason %s', (_, keepsReasons, reason) => {
  const told: Told[] = [];
  logInto(told, { keepsReasons }).overridden([finding], 'x', 'It is a quotation.');
  expect(told[0]?.event.data).toEqual({ ruleId: 'no-guarantee', severity: 'block', network: 'x', ...reason });
});

test('a background that does not answer stops nobody', () => {
  const send = (() => Promise.reject(new Error('gone'))) as Send;
  const log = createRemarkLog({ send, draftId: 'draft-1', keepsReasons: false });
  expect(() => log.fixed(finding, 'x')).not.toThrow();
});
