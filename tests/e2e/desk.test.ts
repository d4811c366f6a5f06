import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Rig, startRig } from '../support/browser.ts';
import { importPolicy } from '../support/import-policy.ts';

describe.each(BROWSERS)("the admin's desk in %s", (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(name);
  });
  afterAll(() => rig?.close());
  test('imports', async () => {
    await importPolicy(rig);
    expect(1).toBe(1);
  });
});
