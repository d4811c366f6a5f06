import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjust, brandColors, brandProperties, contrast } from './brand.ts';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // The first and last are the ends of the scale; the middle one is the grey that WCAG's own texts call just enough.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#336699', '#336699', 1],
  ])('of %s and %s', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('the company’s colour', () => {
  test.each([
    ['stays when it can be read', '#0d47a1', '#0d47a1'],
    ['is written without capitals', '#0D47A1', '#0d47a1'],
  ])('%s', (_, color, brand) => expect(brandColors(color, 'light').brand).toBe(brand));

  test.each([
    ['yellow keeps its colour, under dark letters', '#ffd400', '#ffd400', '#10151b'],
    ['black stays black', '#000000', '#000000', '#ffffff'],
  ])('%s', (_, color, brand, onBrand) => {
    expect(brandColors(color, 'light')).toMatchObject({ brand, onBrand });
  });

  test('is darkened a little where white letters nearly do', () => {
    const { brand, onBrand } = brandColors('#0a8fd6', 'light');
    expect(onBrand).toBe('#ffffff');
    expect(contrast(brand, onBrand)).toBeLessThan(4.7);
    expect(contrast('#0a8fd6', onBrand)).toBeLessThan(4.5);
  });

  test('is made lighter on dark surfaces until it is seen', () => {
    expect(contrast(brandColors('#001133', 'dark').brand, '#16191d')).toBeGreaterThanOrEqual(3);
  });

  test('can be read whatever it is, as a ground and as ink, in light and dark', () => {
    fc.assert(
      fc.property(anyColor, fc.constantFrom('light' as const, 'dark' as const), (color, scheme) => {
        const { brand, onBrand, ink } = brandColors(color, scheme);
        expect(contrast(brand, onBrand)).toBeGreaterThanOrEqual(4.5);
        for (const surface of scheme === 'light' ? ['#ffffff', '#f4f6f8'] : ['#16191d', '#1f2329'])
          expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('is changed no more than needed', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const adjusted = adjust(color, ['#ffffff'], 4.5);
        expect(adjusted === color || contrast(adjusted, '#ffffff') < 4.8).toBe(true);
      }),
    );
  });

  test('is ours when the policy names none', () => expect(brandProperties(undefined)).toEqual({}));
});

describe('the colours of tokens.css', () => {
  const css = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
  const token = (name: string) => {
    const [, light, dark] = css.match(new RegExp(`--kp-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`)) ?? [];
    return { light: light!, dark: dark! };
  };
  const surfaces = ['surface', 'surface-2'];
  const inks = ['text', 'muted', 'brand-ink', 'block', 'warn', 'hint', 'fine', 'focus'];

  test.each(inks.flatMap((ink) => surfaces.map((surface) => [ink, surface] as const)))(
    '%s on %s can be read',
    (ink, surface) => {
      expect(contrast(token(ink).light, token(surface).light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token(ink).dark, token(surface).dark)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the edge of a field is seen, and so is the text on the brand', () => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(token('line-strong')[scheme], token('surface')[scheme])).toBeGreaterThanOrEqual(3);
      expect(contrast(token('on-brand')[scheme], token('brand')[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });
});
