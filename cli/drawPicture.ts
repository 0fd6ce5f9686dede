import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels of the picture for one of the drawing: sharp on paper at 16 cm wide. */
const SCALE = 3;

const resolve = createRequire(import.meta.url);
let ready: Promise<void> | null = null;

/** A drawing as PNG. The letters are those of Carlito, as wide as the document's Calibri. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(resolve.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const fontBuffers = ['400', '700'].map((weight) =>
    readFileSync(resolve.resolve(`@fontsource/carlito/files/carlito-latin-${weight}-normal.woff2`)),
  );
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
  });
  return drawing.render().asPng();
}
