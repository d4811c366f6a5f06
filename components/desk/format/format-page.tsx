import { useEffect } from 'preact/hooks';
import { branchesOf, policyShape, resolve, ruleShapes, type Shape } from '../../../lib/policy/forms/shape.ts';
import { starters } from '../../../lib/policy/starters/starters.ts';
import { describeShape, fieldHelp, fieldLabel, hasLabel, valueLabel } from '../form/field-texts.ts';
import { t } from './texts.ts';
import { parts } from './topics.ts';

/** A short reference of the format, made of the published schema: what problems lead to, and there without a network. */
export function FormatPage({ topic }: { topic?: string }) {
  useEffect(() => {
    if (topic) document.getElementById(topic)?.scrollIntoView();
  }, [topic]);
  const kinds = ruleShapes();
  const [first] = kinds;
  const common = Object.keys(first?.properties ?? {}).filter(
    (key) => key !== 'kind' && kinds.every(({ properties }) => properties?.[key]),
  );
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {parts.map((part) => (
        <section key={part} id={part} class="kp-box" aria-labelledby={`${part}-title`}>
          <h2 id={`${part}-title`}>{t(part)}</h2>
          <p>{t(`${part}Says`)}</p>
          {part === 'organization' && <Fields shape={resolve(policyShape.properties?.organization ?? {})} />}
          {part === 'packs' && <p class="kp-meta">{mayBe(policyShape.properties?.packs ?? {})}</p>}
          {part === 'rules' && first && (
            <>
              <h3>{t('common')}</h3>
              <Fields shape={first} only={common} />
            </>
          )}
        </section>
      ))}
      <h2>{t('kinds')}</h2>
      {kinds.map((shape) => {
        const kind = String(shape.properties?.kind?.const);
        const example = starters.find((starter) => starter.kind === kind);
        const own = Object.keys(shape.properties ?? {}).filter((key) => key !== 'kind' && !common.includes(key));
        return (
          <section key={kind} id={`rule-${kind}`} class="kp-box" aria-labelledby={`rule-${kind}-title`}>
            <h3 id={`rule-${kind}-title`}>
              <code>{kind}</code> · {valueLabel(kind)}
            </h3>
            {own.length > 0 && <Fields shape={shape} only={own} />}
            {example && (
              <details>
                <summary>{t('example')}</summary>
                <pre class="kp-exact">{JSON.stringify(example, null, 2)}</pre>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function Fields({ shape, only }: { shape: Shape; only?: readonly string[] }) {
  const { properties = {}, required = [] } = shape;
  return (
    <div class="kp-table-frame">
      <table class="kp-table">
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('may')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(properties)
            .filter(([key]) => !only || only.includes(key))
            .map(([key, inner]) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                  {required.includes(key) && <p class="kp-meta">{t('needed')}</p>}
                </th>
                <td>
                  {hasLabel(key) && fieldLabel(key)}
                  {fieldHelp(key) && <p class="kp-meta">{fieldHelp(key)}</p>}
                </td>
                <td>{mayBe(inner)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** What may stand at a place, in a line. */
function mayBe(shape: Shape): string {
  const resolved = resolve(shape);
  const branches = branchesOf(resolved);
  if (branches.length === 2 && branches[0]?.type === 'string' && branches[1]?.additionalProperties) return t('texts');
  if (branches.length > 0) return branches.map(mayBe).join(' · ');
  if (resolved.const !== undefined) return JSON.stringify(resolved.const);
  if (resolved.enum) return resolved.enum.map((one) => `"${one}"`).join(', ');
  switch (resolved.type) {
    case 'array':
      return t('list', mayBe(resolved.items ?? {}));
    case 'object':
      return resolved.additionalProperties
        ? t('pairs')
        : t(
            'object',
            Object.keys(resolved.properties ?? {})
              .slice(0, 3)
              .join(', '),
          );
    case 'boolean':
      return t('bool');
    case 'integer':
      return t('whole');
    case 'number':
      return t('number');
    default:
      return describeShape(resolved) ?? t('text');
  }
}
