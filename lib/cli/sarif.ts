import type { CheckResult } from '../checker/types.ts';
import type { Policy, Severity } from '../policy/schema.ts';
import { pickText } from '../policy/walk.ts';
import type { DraftLine } from './drafts.ts';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { block: 'error', warn: 'warning', hint: 'note' };

/**
 * Findings as a SARIF log. Each draft is an artifact of its own, offsets are UTF-16 units into its text.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function toSarif(
  policy: Pick<Policy, 'rules' | 'language' | 'id' | 'revision'>,
  checked: readonly { line: DraftLine; result: CheckResult }[],
  options: { version: string; language?: string },
): object {
  const words = (text: Parameters<typeof pickText>[0]) =>
    pickText(text, options.language ?? policy.language, policy.language);
  const ruleIndex = new Map(policy.rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Klarpost',
            version: options.version,
            rules: policy.rules.map((rule) => ({
              id: rule.id,
              ...(rule.message ? { shortDescription: { text: words(rule.message) } } : {}),
              ...(rule.why ? { fullDescription: { text: words(rule.why) } } : {}),
              ...helpOf(rule.clause?.url),
              defaultConfiguration: { level: LEVELS[rule.severity] },
              properties: { kind: rule.kind },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ line }) => ({ location: { uri: uriOf(line) }, properties: { line: line.line } })),
        results: checked.flatMap(({ line, result }, index) => {
          const artifactLocation = { uri: uriOf(line), index };
          return result.findings.map((finding) => ({
            ruleId: finding.ruleId,
            ...(ruleIndex.has(finding.ruleId) ? { ruleIndex: ruleIndex.get(finding.ruleId) } : {}),
            level: LEVELS[finding.severity],
            message: { text: finding.message },
            locations: [{ physicalLocation: { artifactLocation, region: region(finding.start, finding.end) } }],
            partialFingerprints: { findingId: finding.id },
            fixes: finding.fixes.map(({ label, edits }) => ({
              description: { text: label },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: edits.map(({ start, end, text }) => ({
                    deletedRegion: region(start, end),
                    insertedContent: { text },
                  })),
                },
              ],
            })),
          }));
        }),
        properties: { policy: { id: policy.id, revision: policy.revision } },
      },
    ],
  };
}

/** A policy's address may be written with letters that a URI spells out; one that leads nowhere is left out. */
function helpOf(url: string | undefined): { helpUri?: string } {
  if (url === undefined || !URL.canParse(url)) return {};
  return { helpUri: new URL(url).href.replace(/[|^`{}]/g, encodeURIComponent) };
}

/** An id can hold half a character, an address can't. */
const uriOf = ({ id }: DraftLine) => `draft/${encodeURIComponent(String(id).replace(/\p{Surrogate}/gu, '\ufffd'))}`;
const region = (start: number, end: number) => ({ charOffset: start, charLength: end - start });
