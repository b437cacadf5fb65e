import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngFile } from '../../src/node/png.ts';
import { pngOf } from '../../src/node/png-of-svg.ts';

/** The pixels of a PNG, as a library that had no hand in writing it reads them. */
function pixelsOf(png: Uint8Array, width: number, height: number): readonly number[] {
  const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${image}" ${size} image-rendering="optimizeSpeed"/></svg>`;
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels];
}

const picture = fc
  .record({ width: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 1, max: 30 }) })
  .chain((size) =>
    fc.record({
      width: fc.constant(size.width),
      height: fc.constant(size.height),
      rgb: fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), {
        minLength: size.width * size.height,
        maxLength: size.width * size.height,
      }),
    }),
  );

describe('a PNG', () => {
  it('holds the pixels it was given', () => {
    fc.assert(
      fc.property(picture, ({ width, height, rgb }) => {
        const rgba = rgb.flatMap((each) => [...each, 255]);
        expect(pixelsOf(pngFile(Uint8Array.from(rgba), width, height), width, height)).toEqual(rgba);
      }),
      { numRuns: 30 },
    );
  });

  it('is white where an SVG leaves the page empty', async () => {
    const png = await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"></svg>');
    expect(pixelsOf(png, 4, 2)).toEqual(Array.from({ length: 4 * 2 * 4 }, () => 255));
  });
});
