import type { Finding } from '../checker/types.ts';
import type { Severity } from '../policy/schema.ts';
import type { EditorText } from './types.ts';

const NAMES: Record<Severity, string> = { block: 'klarpost-block', warn: 'klarpost-warn', hint: 'klarpost-hint' };
const PRIORITIES: Record<Severity, number> = { block: 3, warn: 2, hint: 1 };

/** How the guard looks in a page, and who answers for it. */
export interface Look {
  document: Document;
  /** The rules of the three highlights. */
  styles: string;
  /** Has the browser put the guard's look into the page, so that it goes with the extension? */
  isLookKept(): boolean;
}

/** What is painted for one composer: the finding, and where its words stand now. */
export interface Mark {
  finding: Finding;
  ranges: Range[];
}

/**
 * Paints under the words without touching the page's DOM: one highlight a severity for all composers, registered while there
 * is something to paint. The rules are adopted into every tree that holds an editor, since Firefox looks them up there.
 */
export function createMarks({ document, styles, isLookKept }: Look) {
  const painted = new Map<HTMLElement, Mark[]>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  function adopt(root: HTMLElement): void {
    if (isLookKept()) return;
    for (const tree of [document, root.getRootNode()] as (Document | ShadowRoot)[]) {
      if (sheets.has(tree) || !('adoptedStyleSheets' in tree)) continue;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      sheets.set(tree, sheet);
    }
  }

  function register(): void {
    const all = [...painted.values()].flat();
    for (const severity of Object.keys(NAMES) as Severity[]) {
      const ranges = all.filter(({ finding }) => finding.severity === severity).flatMap((mark) => mark.ranges);
      if (ranges.length === 0) {
        CSS.highlights.delete(NAMES[severity]);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = PRIORITIES[severity];
      CSS.highlights.set(NAMES[severity], highlight);
    }
  }

  return {
    /** Paints these findings on this composer, and none that were there before. */
    paint(root: HTMLElement, text: EditorText, findings: readonly Finding[]): void {
      const marks = findings
        .filter(({ start, end }) => end > start)
        .map((finding) => ({ finding, ranges: text.ranges(finding) }));
      if (marks.length === 0 && !painted.has(root)) return;
      if (marks.length > 0) adopt(root);
      painted.set(root, marks);
      register();
    },

    clear(root: HTMLElement): void {
      if (painted.delete(root)) register();
      if (painted.size > 0) return;
      for (const [tree, sheet] of sheets) {
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      sheets.clear();
    },

    /** The finding whose words are at a point of the window. Highlights take no events, so their rectangles are asked. */
    findingAt(root: HTMLElement, x: number, y: number): Finding | undefined {
      return painted.get(root)?.find(({ ranges }) => ranges.some((range) => isWithin(range, x, y)))?.finding;
    },

    marksOf: (root: HTMLElement): readonly Mark[] => painted.get(root) ?? [],
  };
}

/** Takes away what a copy of us left that the browser ended without a word, as Firefox does when it updates an extension. */
export function clearLeftMarks(): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
}

export type Marks = ReturnType<typeof createMarks>;

function isWithin(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
