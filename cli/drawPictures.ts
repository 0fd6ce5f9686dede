import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
/** Pixels for each unit of the picture: sharp on paper, small enough to mail. */
const SCALE = 3;

/**
 * Draws SVG pictures as PNG without a window, in the free twin of the documents' font, so that they
 * look the same on every machine.
 */
export async function drawPictures(svgs: readonly string[]): Promise<readonly Uint8Array[]> {
  await startOnce();
  const fontBuffers = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map(fontBytes);
  return svgs.map((svg) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: SCALE },
      background: 'white',
      font: { loadSystemFonts: false, fontBuffers, sansSerifFamily: 'Carlito' },
    });
    return drawing.render().asPng();
  });
}

let started: Promise<void> | null = null;

function startOnce(): Promise<void> {
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return started;
}

function fontBytes(subset: string): Uint8Array {
  const file = `@fontsource/carlito/files/carlito-${subset}-normal.woff2`;
  return new Uint8Array(readFileSync(require.resolve(file)));
}
