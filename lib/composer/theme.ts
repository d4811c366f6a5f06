export type Theme = 'light' | 'dark';

/** Light or dark as the page is where the composer stands, whatever the system says. */
export function themeOf(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const found = themeOfColor(getComputedStyle(at).backgroundColor);
    if (found) return found;
  }
  const scheme = getComputedStyle(element).colorScheme;
  if (scheme === 'dark' || scheme === 'light') return scheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Up to the document, out of shadow trees too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}

/** Half of what a notation counts its lightness with; the others are red, green and blue up to 255. */
const HALF: Record<string, number> = { oklch: 0.5, oklab: 0.5, lab: 50, lch: 50 };

/**
 * Of a colour as `getComputedStyle` writes it.
 * @returns null when what is behind it shows through
 */
export function themeOfColor(color: string): Theme | null {
  const [, notation = '', values = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (notation === '' || alpha <= 0.5) return null;
  const half = HALF[notation];
  if (half !== undefined) return first < half ? 'dark' : 'light';
  // color(srgb 1 1 1) counts to 1.
  const whole = notation === 'color' ? 1 : 255;
  return first * 0.299 + second * 0.587 + third * 0.114 < whole / 2 ? 'dark' : 'light';
}
