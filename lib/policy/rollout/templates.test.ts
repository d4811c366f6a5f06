import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chromiumManagedSchemaText, type Managed } from './managed.ts';
import { rolloutTemplates } from './templates.ts';

const IDS = { chromium: 'a'.repeat(32), firefox: 'klarpost@klarpost.example' };
const MANAGED: Managed = {
  policyUrl: 'https://nordhavn.example/policy.json?a=1&b=2',
  policyKeys: { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'abc' }] },
  employee: 'Søren "S" O\'Neil \\ <it>',
  lockSettings: true,
};
const textOf = (platform: string) =>
  rolloutTemplates(MANAGED, IDS).find((template) => template.platform === platform)?.text ?? '';

test('the managed schema in the package is the one that is generated (npm run schema writes it anew)', () => {
  expect(readFileSync('assets/public/managed-schema.json', 'utf8')).toBe(chromiumManagedSchemaText());
});

describe('templates', () => {
  test('Linux: the extension’s own part of Chromium’s policy', () => {
    expect(JSON.parse(textOf('linux'))).toEqual({ '3rdparty': { extensions: { [IDS.chromium]: MANAGED } } });
  });

  test('Firefox: policies.json', () => {
    expect(JSON.parse(textOf('firefox'))).toEqual({
      policies: { '3rdparty': { Extensions: { [IDS.firefox]: MANAGED } } },
    });
  });

  test('Windows: a registry file for Chrome and Edge, with quotes and backslashes escaped', () => {
    const lines = textOf('chrome-windows').split('\r\n');
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    expect(lines).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${IDS.chromium}\\policy]`,
    );
    expect(lines).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${IDS.chromium}\\policy]`,
    );
    expect(lines).toContain('"lockSettings"=dword:00000001');
    expect(lines).toContain('"employee"="Søren \\"S\\" O\'Neil \\\\ <it>"');
    expect(lines).toContain(
      '"policyKeys"="{\\"keys\\":[{\\"kty\\":\\"OKP\\",\\"crv\\":\\"Ed25519\\",\\"x\\":\\"abc\\"}]}"',
    );
  });

  test('Intune: a script that sets the same, quotes doubled', () => {
    const { scriptContent, ...body } = JSON.parse(textOf('intune'));
    const script = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      Uint8Array.from(atob(scriptContent), (c) => c.charCodeAt(0)),
    );
    expect(body).toMatchObject({ '@odata.type': '#microsoft.graph.deviceManagementScript', runAsAccount: 'system' });
    expect(script.startsWith('\uFEFF')).toBe(true);
    expect(script).toContain(`-Name 'employee' -Type String -Value 'Søren "S" O''Neil \\ <it>'`);
  });

  test('macOS: a profile with a payload a browser, well-formed', () => {
    const text = textOf('macos');
    expect(text).toContain(`<string>com.google.Chrome.extensions.${IDS.chromium}</string>`);
    expect(text).toContain('policy.json?a=1&amp;b=2');
    expect(text).toContain('Søren "S" O\'Neil \\ &lt;it&gt;');
    expect(text.match(/<(dict|array)>/g)?.length).toBe(text.match(/<\/(dict|array)>/g)?.length);
    expect(new Set(text.match(/[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}/g)).size).toBe(3);
  });

  test('what is not set stands in no file', () => {
    for (const { text } of rolloutTemplates(MANAGED, IDS)) expect(text).not.toContain('webhookSecret');
  });
});
