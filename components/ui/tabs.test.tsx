// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Tabs } from './tabs.tsx';

function Three() {
  const [chosen, choose] = useState<'share' | 'write' | 'you'>('share');
  const tabs = [
    { name: 'share', label: 'Share' },
    { name: 'write', label: 'Write' },
    { name: 'you', label: 'You' },
  ] as const;
  return (
    <Tabs<'share' | 'write' | 'you'> label="What to do" tabs={tabs} chosen={chosen} onChoose={choose}>
      <p>Panel of {chosen}</p>
    </Tabs>
  );
}

beforeEach(() => void render(<Three />));
afterEach(cleanup);

const tab = (name: string) => screen.getByRole('tab', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

test('a press chooses, and the panel is named after the tab', () => {
  fireEvent.click(tab('Write'));
  expect(tab('Write').getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel', { name: 'Write' }).textContent).toBe('Panel of write');
});

test.each([
  ['ArrowRight goes on', 'Share', 'ArrowRight', 'Write'],
  ['and from the last to the first', 'You', 'ArrowRight', 'Share'],
  ['ArrowLeft goes back', 'Write', 'ArrowLeft', 'Share'],
  ['and from the first to the last', 'Share', 'ArrowLeft', 'You'],
  ['End goes to the last', 'Share', 'End', 'You'],
  ['Home goes to the first', 'You', 'Home', 'Share'],
  ['another key goes nowhere', 'Write', 'a', 'Write'],
])('%s', (_, from, key, to) => {
  fireEvent.click(tab(from));
  tab(from).focus();
  press(key);
  expect(document.activeElement).toBe(tab(to));
  expect(tab(to).getAttribute('aria-selected')).toBe('true');
});

test('only the chosen tab is a stop for the Tab key', () => {
  expect(screen.getAllByRole('tab').map((one) => one.tabIndex)).toEqual([0, -1, -1]);
});

test('from right to left the arrows turn round', () => {
  screen.getByRole('tablist').style.direction = 'rtl';
  tab('Share').focus();
  press('ArrowLeft');
  expect(document.activeElement).toBe(tab('Write'));
});
