import { balance, hype } from './finance-benefits.ts';
import { figures } from './finance-figures.ts';
import { prediction } from './finance-forecasts.ts';
import { guarantee, noRisk, riskFree } from './finance-promises.ts';
import type { Pack } from './pack.ts';

/**
 * FINRA Rule 2210(d): what is written about investments is fair and balanced, promises nothing, predicts nothing.
 * @see https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210
 */
export const financeClaims: Pack = (policy) =>
  [guarantee, riskFree, noRisk, figures, prediction, hype, balance].flatMap((part) => part(policy));
