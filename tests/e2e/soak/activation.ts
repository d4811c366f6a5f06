/** The kill test of activation: a browser that is killed while a policy is put in force comes up with the old or the new one, whole. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ask } from '../../support/ask.ts';
import { ROOT } from '../../support/run-tool.ts';
import { type MortalBrowser, startMortalBrowser } from './mortal-browser.ts';

export interface ActivationResult {
  tries: number;
  /** What was in force after a kill. */
  old: number;
  new: number;
  /** Neither, or not whole: what was found instead. */
  broken: string[];
  /** How long an activation takes that nobody kills, in milliseconds: kills fall within it. */
  wholeMs: number;
}

export interface ActivationOptions {
  tries: number;
  chance(): number;
  onTry?(number: number): void;
}

export async function soakActivation({ tries, chance, onTry }: ActivationOptions): Promise<ActivationResult> {
  const browser = await startMortalBrowser(join(ROOT, '.output/chrome-mv3'));
  try {
    await activate(browser, 1);
    const start = performance.now();
    await activate(browser, 2);
    const wholeMs = performance.now() - start;
    const result: ActivationResult = { tries, old: 0, new: 0, broken: [], wholeMs };
    for (let number = 1, before = 2; number <= tries; number++) {
      const next = before + 1;
      const activating = activate(browser, next).then(
        () => true,
        () => false,
      );
      await new Promise((wake) => setTimeout(wake, chance() * wholeMs * 1.1));
      await browser.killBrowser();
      const wasTold = await activating;
      await browser.start();
      const found = await inForce(browser);
      if (typeof found === 'string') result.broken.push(found);
      // What was said to be in force is.
      else if (wasTold && found !== next) result.broken.push(`${next} was told to be in force, and ${found} is`);
      else if (found !== before && found !== next) result.broken.push(`${found}, neither ${before} nor ${next}`);
      else result[found === next ? 'new' : 'old']++;
      before = typeof found === 'number' ? found : before;
      onTry?.(number);
    }
    return result;
  } finally {
    await browser.remove();
  }
}

const RULES = 400;
const TERMS = 20_000;

/** Large enough for a kill to fall into any step; each revision is made of its own words. */
function policy(revision: number): Uint8Array<ArrayBuffer> {
  const terms = Array.from({ length: TERMS }, (_, index) => `term ${revision} ${index}`);
  const rules = Array.from({ length: RULES }, (_, index) => ({
    id: `rule-${revision}-${index}`,
    kind: 'forbid',
    match: { terms: [`word ${revision} ${index}`] },
  }));
  const named = { id: 'terms', kind: 'forbid', match: { vocabulary: 'terms' } };
  return new TextEncoder().encode(
    JSON.stringify({ klarpost: 1, id: 'mortal', revision, vocabularies: { terms }, rules: [named, ...rules] }),
  );
}

async function activate(browser: MortalBrowser, revision: number): Promise<void> {
  const result = await ask(browser.page(), 'policy.import', { bytes: policy(revision) });
  if (!result.ok) throw new Error(JSON.stringify(result));
}

/** The revision that is in force in every respect, or what is wrong. */
async function inForce(browser: MortalBrowser): Promise<number | string> {
  const page = browser.page();
  const [state, forPage, rows] = [
    await ask(page, 'policy.state'),
    await ask(page, 'policy.get'),
    await ask(page, 'policy.revisions'),
  ];
  if (!state || !forPage) return 'nothing is in force';
  const { revision, rules, vocabularies } = state.policy;
  const wanted = createHash('sha256').update(policy(revision)).digest('hex');
  const pointed = rows.filter((row) => row.inForce);
  const faults = [
    state.digest !== wanted && 'the digest is not that of its bytes',
    rules.length !== RULES + 1 && `${rules.length} rules`,
    rules.at(-1)?.id !== `rule-${revision}-${RULES - 1}` && 'the rules are of another revision',
    vocabularies?.terms?.length !== TERMS && 'terms are missing',
    forPage.compiled.digest !== wanted && 'pages get another policy',
    forPage.compiled.revision !== revision && 'pages get another revision',
    (pointed.length !== 1 || pointed[0]?.digest !== wanted) && 'the list of revisions says otherwise',
  ].filter((fault) => fault !== false);
  return faults.length > 0 ? `revision ${revision}: ${faults.join(', ')}` : revision;
}
