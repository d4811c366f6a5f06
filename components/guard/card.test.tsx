// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../lib/checker/types.ts';
import type { GuardActions } from '../../lib/composer/view.ts';
import { Card } from './card.tsx';

const TEXT = 'We utilize wind.';
const FINDING: Finding = {
  id: 'plain-words:0',
  ruleId: 'plain-words',
  kind: 'replace',
  severity: 'hint',
  start: 3,
  end: 10,
  message: 'A plainer word reads better.',
  fixes: [{ label: 'Write “use”', edits: [{ start: 3, end: 10, text: 'use' }], safe: true }],
};

let actions: { [Name in keyof GuardActions]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  actions = new Proxy({} as typeof actions, { get: (all, name: keyof GuardActions) => (all[name] ??= vi.fn()) });
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  const card = {
    anchor: box,
    hangsFrom: 'words' as const,
    keepClear: null,
    text: TEXT,
    findings: [FINDING],
    counts: { characters: TEXT.length, limit: 280 },
    takesFocus: true,
    turn: 1,
    canInsert: false,
    safeFixes: 0,
  };
  render(<Card card={card} isProtected={false} actions={actions as unknown as GuardActions} />);
});
afterEach(cleanup);

test.each([
  ['Enter on the card', () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter' })],
  ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Write “use”' }))],
])('%s mends the remark, of the text that is shown', (_, press) => {
  press();
  expect(actions.fix).toHaveBeenCalledExactlyOnceWith(FINDING, FINDING.fixes[0]?.edits, { text: TEXT });
});

test.each([
  ['the card', () => screen.getByRole('dialog')],
  ['a button', () => screen.getByRole('button', { name: 'Write “use”' })],
])('Enter that is held down on %s presses nothing more', (_, target) => {
  expect(fireEvent.keyDown(target(), { key: 'Enter', repeat: true })).toBe(false);
  expect(actions.fix).not.toHaveBeenCalled();
});
