// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { NetworkName } from '../../lib/policy/schema.ts';
import { createRemarkLog } from '../../lib/state/remark-log.ts';
import { exampleBackground, exampleCheck, examplePolicy } from '../testing/example.ts';
import { CardEditor } from './card-editor.tsx';

afterEach(cleanup);

const [item] = examplePolicy.content!.items!;

/** Two wordings a network: "linkedin-0" and "linkedin-1", "x-0" and "x-1". */
const wordingOf = (network: NetworkName, skip: number) => ({
  text: `Wording ${network}-${skip % 2}.`,
  variantId: `${network}-${skip % 2}`,
});

function open() {
  const onShare = vi.fn();
  const { send } = exampleBackground();
  render(
    <CardEditor
      item={item!}
      wordingOf={wordingOf}
      countWordings={() => 2}
      networks={['linkedin', 'x']}
      startWith="linkedin"
      check={exampleCheck}
      newRemarkLog={() => createRemarkLog({ send, draftId: 'd1', keepsReasons: false })}
      keepsReasons={false}
      isOnline={true}
      onShare={onShare}
      onCopy={vi.fn()}
    />,
  );
  return onShare;
}

const editor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the post' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const turnTo = (network: RegExp) => fireEvent.click(screen.getByRole('radio', { name: network }));

test('what is shared is credited to the wording that it was made of, whatever was passed over on another network', () => {
  const onShare = open();
  fireEvent.input(editor(), { target: { value: 'Wording linkedin-0. Hooray.' } });
  turnTo(/^X/);
  press('Another wording');
  expect(editor().value).toBe('Wording x-1.');
  turnTo(/^LinkedIn/);
  press('Open in LinkedIn');
  expect(onShare).toHaveBeenCalledWith(
    expect.objectContaining({ network: 'linkedin', text: 'Wording linkedin-0. Hooray.', variantId: 'linkedin-0' }),
  );
});

test('another wording on one network leaves the other’s as it was', () => {
  open();
  press('Another wording');
  turnTo(/^X/);
  expect(editor().value).toBe('Wording x-0.');
  turnTo(/^LinkedIn/);
  expect(editor().value).toBe('Wording linkedin-1.');
});
