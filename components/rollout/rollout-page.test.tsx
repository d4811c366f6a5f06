// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { EMPTY_FORM, type RolloutForm } from '../../lib/policy/rollout/form.ts';
import { RolloutPage } from './rollout-page.tsx';

afterEach(cleanup);

const ID = 'abcdefghijklmnopabcdefghijklmnop';

function open(form: Partial<RolloutForm> = {}, onCopy = vi.fn(async () => {})) {
  const onDownload = vi.fn();
  const start = {
    form: { ...EMPTY_FORM, extensionId: ID, ...form },
    policyText: '{ "klarpost": 1 }',
    firefoxId: 'klarpost@klarpost.example',
  };
  const { container } = render(<RolloutPage start={start} onCopy={onCopy} onDownload={onDownload} />);
  return { onCopy, onDownload, file: () => container.querySelector('pre')?.textContent ?? '' };
}

const write = (label: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
const turnTo = (platform: string) => fireEvent.click(screen.getByRole('tab', { name: platform }));

test('what is filled in stands in the file at once', () => {
  const { file } = open();
  turnTo('Linux');
  choose('Where the policy comes from', 'address');
  write('Address of the policy', 'https://nordhavn.example/policy.json');
  fireEvent.click(screen.getByRole('switch', { name: 'Employees can’t change what is set here' }));
  expect(JSON.parse(file())).toEqual({
    '3rdparty': {
      extensions: { [ID]: { policyUrl: 'https://nordhavn.example/policy.json', lockSettings: true } },
    },
  });
});

test('the policy in force can stand in the settings themselves', () => {
  const { file } = open({ origin: 'inside' });
  turnTo('Firefox');
  expect(JSON.parse(file()).policies['3rdparty'].Extensions['klarpost@klarpost.example']).toEqual({
    policy: '{ "klarpost": 1 }',
  });
});

test('what is wrong is said beside its field, and stays out of the file', () => {
  const { file } = open();
  write('Keys that may sign it', '{"kty":"OKP","crv":"Ed25519","x":"abc","d":"secret"}');
  expect(
    screen.getByRole('textbox', { name: 'Keys that may sign it', description: /That is a private key/ }),
  ).toBeTruthy();
  expect(file()).not.toContain('secret');
});

test('every platform says where its file goes', () => {
  open();
  for (const [platform, place] of [
    ['Windows', 'reg import klarpost.reg'],
    ['Intune', /graph\.microsoft\.com/],
    ['Linux', '/etc/chromium/policies/managed/'],
    ['Firefox', '/etc/firefox/policies/'],
  ] as const) {
    turnTo(platform);
    expect(screen.getByText(place)).toBeTruthy();
  }
  turnTo('macOS');
  expect(screen.getByText(/device management/)).toBeTruthy();
});

test('the file is copied, and said to be, or handed out', async () => {
  const { onCopy, onDownload, file } = open({ region: 'DK' });
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(onCopy).toHaveBeenCalledWith(file());
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect(onDownload).toHaveBeenCalledWith(expect.objectContaining({ fileName: 'klarpost.reg', text: file() }));
});
