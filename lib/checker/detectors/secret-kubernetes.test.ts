import { expect, test } from 'vitest';
import { found } from './testing.ts';

const ONE = 'bW9sbGUta3Zlcm4=';
const OTHER = 'dmluZDIwMzFoYXZu';

test.each<[what: string, yaml: string, values: string[]]>([
  [
    'behind its kind',
    `kind: Secret\nmetadata:\n  name: db\ndata:\n  # note\n  user: ${ONE}\n  more: ${OTHER}\n`,
    [ONE, OTHER],
  ],
  ['before its kind', `apiVersion: v1\ndata:\n  user: '${ONE}'\nkind: "Secret"`, [ONE]],
  ['on a line of its own', `kind: Secret\ndata:\n  .dockercfg: |\n    ${ONE}\ntype: Opaque`, [ONE]],
  [
    'in the second of two documents',
    `kind: ConfigMap\ndata:\n  a: ${OTHER}\n---\nkind: Secret\ndata:\n  b: ${ONE}`,
    [ONE],
  ],
  ['not behind its data', `kind: Secret\ndata:\n  a: ${ONE}\nmetadata:\n  b: ${OTHER}`, [ONE]],
  ['not what is short', 'kind: Secret\ndata:\n  a: a2Fm', []],
  ['not what a template fills', 'kind: Secret\ndata:\n  a: {{ .Values.molle }}\n  b: ""', []],
  ['not of another kind', `kind: ExternalSecret\ndata:\n  a: ${ONE}`, []],
  ['not in prose', `It is a kind: secret admirers. data:\n  a: ${ONE}`, []],
])('%s', (_, yaml, values) => expect(found('secret', yaml)).toEqual(values));
