// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../lib/checker/types.ts';
import { setLanguage } from '../../lib/i18n.ts';
import { CharacterRing } from './character-ring.tsx';
import { RemarkList } from './remark-list.tsx';

afterEach(() => {
  cleanup();
  setLanguage('en');
});

const TEXT = 'A guarantee from Nordhavn';
const finding = (some: Partial<Finding> = {}): Finding => ({
  id: 'promise:1:0',
  ruleId: 'promise',
  kind: 'forbid',
  severity: 'warn',
  start: 2,
  end: 11,
  message: 'No promises.',
  fixes: [{ label: 'Write “assurance”', edits: [{ start: 2, end: 11, text: 'assurance' }], safe: true }],
  ...some,
});

describe('a remark', () => {
  test('says how heavy it is, about which words, and what to do', () => {
    const onFix = vi.fn();
    render(<RemarkList findings={[finding()]} text={TEXT} onFix={onFix} />);
    const remark = screen.getByRole('article');
    expect(within(remark).getByText('Look again')).toBeTruthy();
    expect(within(remark).getByText('guarantee')).toBeTruthy();
    expect(within(remark).getByText('No promises.')).toBeTruthy();
    fireEvent.click(within(remark).getByRole('button', { name: 'Write “assurance”' }));
    expect(onFix).toHaveBeenCalledWith(finding(), finding().fixes[0]);
  });

  test('leads to its words', () => {
    const onShow = vi.fn();
    render(<RemarkList findings={[finding()]} text={TEXT} onFix={vi.fn()} onShow={onShow} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show “guarantee”' }));
    expect(onShow).toHaveBeenCalledWith(finding());
  });

  test('has its reason and its clause behind “Why”', () => {
    const clause = { title: '§ 4', url: 'https://nordhavn.example/4' };
    render(<RemarkList findings={[finding({ why: 'Nobody can know.', clause })]} onFix={vi.fn()} />);
    expect(screen.getByText('Nobody can know.')).toBeTruthy();
    expect(screen.getByRole('link', { name: '§ 4' }).getAttribute('href')).toBe('https://nordhavn.example/4');
  });

  test('what stops the post comes first', () => {
    const others = [
      finding({ id: 'a', severity: 'hint', start: 0 }),
      finding({ id: 'b', severity: 'block', message: 'Not before Thursday.' }),
    ];
    render(<RemarkList findings={others} onFix={vi.fn()} />);
    expect(screen.getAllByRole('article')[0]?.textContent).toMatch(/Stop.*Not before Thursday/);
  });

  test('speaks Danish', () => {
    setLanguage('da');
    render(<RemarkList findings={[finding({ severity: 'hint' })]} onFix={vi.fn()} />);
    expect(screen.getByText('En tanke')).toBeTruthy();
  });
});

describe('the ring', () => {
  test.each([
    ['room enough', 12, 280, '12 of 280, 268 characters left', null],
    ['little room', 270, 280, '270 of 280, 10 characters left', '10'],
    ['one left', 279, 280, '279 of 280, 1 character left', '1'],
    ['too much', 283, 280, '283 of 280, 3 characters too many', '-3'],
  ])('%s', (_, characters, limit, heard, seen) => {
    render(<CharacterRing characters={characters} limit={limit} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(heard);
    if (seen) expect(screen.getByText(seen)).toBeTruthy();
  });
});
