import { expect, test } from 'vitest';
import { withoutLegalForm } from './company-names.ts';

test.each([
  ['Nordhavn Energi A/S', 'Nordhavn Energi'],
  ['Nordhavn, Inc.', 'Nordhavn'],
  ['Nordhavn & Sons Ltd', 'Nordhavn & Sons'],
  ['Coffee & Co', 'Coffee & Co'],
  ['Kaffe og Co.', 'Kaffe og Co.'],
  ['Kaffee und Co', 'Kaffee und Co'],
  ['Coffee + Co', 'Coffee + Co'],
  ['Kaffe og co. ApS', 'Kaffe og co.'],
  ['Brand Co', 'Brand'],
])('%s is said as %s', (name, said) => expect(withoutLegalForm(name)).toBe(said));
