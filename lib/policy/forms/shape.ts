import schema from '../../../assets/policy.schema.json';
import type { Path } from '../walk.ts';

/** As much of JSON Schema (2020-12) as ours uses. */
export interface Shape {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: readonly string[];
  pattern?: string;
  properties?: Record<string, Shape>;
  required?: readonly string[];
  additionalProperties?: Shape | false;
  items?: Shape;
  anyOf?: readonly Shape[];
  oneOf?: readonly Shape[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

const root = schema as unknown as Shape & { $defs: Record<string, Shape> };

/** The whole policy, from the published JSON Schema: the forms and the editor's completion are made of it. */
export const policyShape: Shape = root;

/** Follows references; what stands beside one, such as a description, stays. */
export function resolve(shape: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const { $ref, ...beside } = shape;
  return { ...resolve(root.$defs[$ref.replace('#/$defs/', '')] ?? {}), ...beside };
}

/** The shapes that a place may have, when there are several. */
export function branchesOf(shape: Shape): readonly Shape[] {
  const { anyOf, oneOf } = resolve(shape);
  return (anyOf ?? oneOf ?? []).map(resolve);
}

/** Which of several shapes a value has, or comes closest to; -1 when it is none of them. */
export function branchFor(branches: readonly Shape[], value: unknown): number {
  let best = -1;
  let bestFit = 0;
  for (const [index, branch] of branches.entries()) {
    const fit = fitOf(branch, value);
    if (fit > bestFit) {
      best = index;
      bestFit = fit;
    }
  }
  return best;
}

function fitOf(shape: Shape, value: unknown): number {
  const resolved = resolve(shape);
  const { type, properties = {}, required = [], additionalProperties } = resolved;
  const inner = branchesOf(resolved);
  if (inner.length > 0) return Math.max(...inner.map((branch) => fitOf(branch, value)));
  if (resolved.enum) return resolved.enum.includes(value as string) ? 2 : 0;
  if (resolved.const !== undefined) return resolved.const === value ? 2 : 0;
  if (Array.isArray(value)) return type === 'array' ? 1 : 0;
  if (typeof value !== 'object' || value === null) return type === kindOf(value) ? 1 : 0;
  if (type !== 'object') return 0;
  const object = value as Record<string, unknown>;
  const contradicts = Object.entries(properties).some(
    ([key, { const: only }]) => only !== undefined && object[key] !== undefined && object[key] !== only,
  );
  if (contradicts) return 0;
  if (required.length === 0) return additionalProperties ? 0.5 : 0.1;
  const there = required.filter((key) => object[key] !== undefined).length;
  return there === 0 ? 0 : there === required.length ? 2 + there : there * 0.2;
}

const kindOf = (value: unknown) =>
  typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : (typeof value as string);

/** The shape of a place in a document, through the branches that its values have. */
export function shapeAt(path: Path, document: unknown): Shape | undefined {
  let shape: Shape | undefined = policyShape;
  let value = document;
  for (const segment of path) {
    shape = shape && stepInto(shape, value, segment);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
  }
  return shape && resolve(shape);
}

function stepInto(shape: Shape, value: unknown, segment: string | number): Shape | undefined {
  const resolved = resolve(shape);
  const branches = branchesOf(resolved);
  const chosen = branches.length > 0 ? branches[branchFor(branches, value)] : resolved;
  if (chosen && branchesOf(chosen).length > 0) return stepInto(chosen, value, segment);
  if (typeof segment === 'number') return chosen?.items;
  return chosen?.properties?.[segment] ?? (chosen?.additionalProperties || undefined);
}

/** A rule's shape, by its kind. */
export function ruleShape(kind: unknown): Shape | undefined {
  return ruleShapes().find(({ properties }) => properties?.kind?.const === kind);
}

export const ruleShapes = (): readonly Shape[] => branchesOf(policyShape.properties?.rules?.items ?? {});

/** Something of a shape to begin with: no more than what is required. */
export function emptyOf(shape: Shape): unknown {
  const resolved = resolve(shape);
  const [branch] = branchesOf(resolved);
  if (branch) return emptyOf(branch);
  if (resolved.default !== undefined) return resolved.default;
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.enum) return resolved.enum[0];
  switch (resolved.type) {
    case 'object':
      return Object.fromEntries(
        (resolved.required ?? []).map((key) => [key, emptyOf(resolved.properties?.[key] ?? {})]),
      );
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return Math.max(resolved.minimum ?? 0, (resolved.exclusiveMinimum ?? -1) + 1);
    case 'boolean':
      return true;
    default:
      return '';
  }
}
