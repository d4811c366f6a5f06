// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { keepFocus } from './keep-focus.ts';

afterEach(cleanup);

function Page({ gone, isDisabled = false }: { gone: readonly string[]; isDisabled?: boolean }) {
  const root = useRef<HTMLElement>(null);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    keepFocus(root.current as HTMLElement, controller.signal);
    return () => controller.abort();
  }, []);
  const is = (name: string) => !pressed || !gone.includes(name);
  const press = () => setPressed(true);
  return (
    <main ref={root}>
      <h1 tabIndex={-1} data-landing>
        Desk
      </h1>
      {is('list') && (
        <ul>
          {['one', 'two', 'three'].filter(is).map((name) => (
            <li key={name}>
              <button type="button" disabled={isDisabled && pressed && name === 'two'} onClick={press}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button">below</button>
      </p>
    </main>
  );
}

const focused = () => document.activeElement?.textContent;

describe('the focus', () => {
  test.each<[string, string[], string, string]>([
    ['goes to the next of its kind', ['two'], 'two', 'three'],
    ['of the last, to the one before', ['three'], 'three', 'two'],
    ['of the only one that is left, to what comes after', ['one', 'two', 'three'], 'two', 'below'],
  ])('%s', async (_, gone, pressed, lands) => {
    render(<Page gone={gone} />);
    const button = screen.getByRole('button', { name: pressed });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(focused()).toBe(lands));
  });

  test('leaves a button that can’t be pressed any more', async () => {
    render(<Page gone={[]} isDisabled />);
    const button = screen.getByRole('button', { name: 'two' });
    button.focus();
    fireEvent.click(button);
    button.blur();
    await waitFor(() => expect(focused()).toBe('three'));
  });

  test('stays away where somebody pressed beside everything', async () => {
    render(<Page gone={['one']} />);
    const button = screen.getByRole('button', { name: 'one' });
    button.focus();
    fireEvent.pointerDown(document.body);
    button.blur();
    fireEvent.click(button);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'one' })).toBeNull());
    expect(document.activeElement).toBe(document.body);
  });
});
