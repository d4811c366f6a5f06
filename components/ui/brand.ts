/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** The surfaces of tokens.css that the company's colour is written on. */
const SURFACES = { light: ['#ffffff', '#f4f6f8'], dark: ['#16191d', '#1f2329'] } as const;
const WHITE = '#ffffff';
const INK = '#10151b';

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what must be seen. */
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;

const parse = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const print = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (`#rrggbb`), 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour mixed with black or white, as little as possible, until it has the contrast to all of `against`; those lie on one
 * side of it, all light or all dark.
 */
export function adjust(color: string, against: readonly string[], least: number): string {
  const isEnough = (one: string) => against.every((other) => contrast(one, other) >= least);
  if (isEnough(color)) return color.toLowerCase();
  const target: Rgb = luminance(against[0] ?? WHITE) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const from = parse(color);
  const mixed = (percent: number) =>
    print(from.map((part, index) => part + ((target[index]! - part) * percent) / 100) as unknown as Rgb);
  for (let percent = 1; percent < 100; percent++) if (isEnough(mixed(percent))) return mixed(percent);
  return print(target);
}

export interface BrandColors {
  /** Of the header and the primary button. */
  brand: string;
  /** The text on it, at 4.5:1. */
  onBrand: string;
  /** The brand as text on our surfaces, at 4.5:1. */
  ink: string;
}

/** A company's colour (`#rrggbb`) made fit to read in light or dark. */
export function brandColors(color: string, scheme: 'light' | 'dark'): BrandColors {
  const surfaces = SURFACES[scheme];
  const seen = scheme === 'dark' ? adjust(color, surfaces, SHAPE_CONTRAST) : color;
  const onBrand = contrast(seen, WHITE) >= SHAPE_CONTRAST ? WHITE : INK;
  return { brand: adjust(seen, [onBrand], TEXT_CONTRAST), onBrand, ink: adjust(color, surfaces, TEXT_CONTRAST) };
}

/** Custom properties that put the company's colour in the place of ours; none without one. */
export function brandProperties(color: string | undefined): Record<string, string> {
  if (!color) return {};
  const light = brandColors(color, 'light');
  const dark = brandColors(color, 'dark');
  return {
    '--kp-brand': `light-dark(${light.brand}, ${dark.brand})`,
    '--kp-on-brand': `light-dark(${light.onBrand}, ${dark.onBrand})`,
    '--kp-brand-ink': `light-dark(${light.ink}, ${dark.ink})`,
  };
}
