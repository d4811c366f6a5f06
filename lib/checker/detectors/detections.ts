import type { DetectorName } from '../../policy/schema.ts';
import { findAnchors, type WordColumns } from './anchors.ts';
import type { Detection, DetectorInput } from './detector.ts';
import { chainsOf } from './digit-groups.ts';
import { detectors } from './index.ts';
import type { Knowledge } from './knowledge.ts';
import { withPlainSigns } from './variants.ts';

/** As sure as this something is said. */
const SURE = 0.5;

/**
 * One thing is one thing: what else the words may be that a detector found. Where another is surer, or as sure and named here
 * first, it has them: an account number is no card, a card is no phone, the end of a password is no address.
 */
const RIVALS: Partial<Record<DetectorName, readonly DetectorName[]>> = {
  email: ['secret'],
  'own-domain-email': ['secret'],
  phone: ['iban', 'credit-card', 'dk-cpr', 'us-ssn', 'uk-nino', 'ip-address', 'secret'],
  'credit-card': ['iban', 'secret'],
  'dk-cpr': ['iban', 'credit-card', 'secret'],
  'us-ssn': ['iban', 'credit-card', 'secret'],
  'uk-nino': ['iban', 'secret'],
  'ip-address': ['secret', 'phone'],
};

export interface Scanned {
  words: WordColumns;
  mayHold: DetectorInput['mayHold'];
}

/** What the detectors find in one text, each asked when it is first wanted. */
export class Detections {
  private readonly input: DetectorInput;
  private readonly raw = new Map<DetectorName, Detection[]>();
  private readonly settled = new Map<DetectorName, Detection[]>();

  /**
   * @param text without hidden characters; offsets are into it
   * @param scanned what a scan of the same text knows: without it all is looked at anew
   */
  constructor(text: string, ownDomains: readonly string[], known: Knowledge, scanned?: Scanned) {
    let plain = text;
    let anchors = findAnchors(text, scanned?.words);
    if (anchors.hasVariants) {
      plain = withPlainSigns(text);
      anchors = findAnchors(plain);
    }
    const mayHold = scanned && plain === text ? scanned.mayHold : () => true;
    this.input = { text: plain, anchors, chains: chainsOf(plain, anchors.digitRuns), ownDomains, known, mayHold };
  }

  /** What a detector is sure of, in order; nothing that a rival is surer of. */
  of(name: DetectorName): readonly Detection[] {
    let found = this.settled.get(name);
    if (!found) {
      found = this.found(name);
      for (const rival of found.length > 0 ? (RIVALS[name] ?? []) : [])
        found = without(found, this.found(rival), name, rival);
      this.settled.set(name, found);
    }
    return found;
  }

  private found(name: DetectorName): Detection[] {
    let found = this.raw.get(name);
    if (!found) {
      found = detectors[name].find(this.input).filter(({ confidence }) => confidence >= SURE);
      this.raw.set(name, found);
    }
    return found;
  }
}

/** Both in order; one pass over each. */
function without(found: Detection[], others: Detection[], name: DetectorName, rival: DetectorName): Detection[] {
  if (others.length === 0) return found;
  const winsTies = !RIVALS[rival]?.includes(name);
  let next = 0;
  return found.filter(({ start, end, confidence }) => {
    while (next < others.length && (others[next] as Detection).end <= start) next++;
    for (let at = next; at < others.length && (others[at] as Detection).start < end; at++) {
      const other = others[at] as Detection;
      if (other.confidence > confidence || (other.confidence === confidence && winsTies)) return false;
    }
    return true;
  });
}
