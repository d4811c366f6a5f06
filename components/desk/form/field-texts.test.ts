import { expect, test } from 'vitest';
import { branchesOf, policyShape, resolve, ruleShapes, type Shape } from '../../../lib/policy/forms/shape.ts';
import { hasLabel, hasValueLabel } from './field-texts.ts';

/** Every key and every choice within some shapes. */
function wordsOf(shapes: readonly Shape[]) {
  const keys = new Set<string>();
  const choices = new Set<string>();
  const seen = new Set<string>();
  const walk = (shape: Shape | false | undefined): void => {
    if (!shape || (shape.$ref && seen.has(shape.$ref))) return;
    if (shape.$ref) seen.add(shape.$ref);
    const { properties = {}, items, additionalProperties, enum: allowed = [] } = resolve(shape);
    for (const one of allowed) choices.add(one);
    for (const [key, inner] of Object.entries(properties)) {
      keys.add(key);
      walk(inner);
    }
    for (const inner of [...branchesOf(shape), items, additionalProperties]) walk(inner);
  };
  shapes.forEach(walk);
  return { keys: [...keys], choices: [...choices] };
}

test('every field of a rule and every choice in it has a name', () => {
  const { keys, choices } = wordsOf(ruleShapes());
  expect(keys.filter((key) => !hasLabel(key))).toEqual([]);
  expect(choices.filter((choice) => !hasValueLabel(choice))).toEqual([]);
});

test('every field of the company has a name', () => {
  const { keys } = wordsOf([policyShape.properties?.organization ?? {}]);
  expect(keys.filter((key) => !hasLabel(key))).toEqual([]);
});

test.each(['content', 'sharing', 'program', 'sync', 'tests'])(
  'every field of “%s” and every choice in it has a name',
  (part) => {
    const { keys, choices } = wordsOf([policyShape.properties?.[part] ?? {}]);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !hasLabel(key))).toEqual([]);
    expect(choices.filter((choice) => !hasValueLabel(choice))).toEqual([]);
  },
);
