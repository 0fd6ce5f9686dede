/** Pixels for each unit of the picture: sharp on paper. */
const SCALE = 3;

/**
 * Draws an SVG picture as PNG, for readers of the document that cannot show SVG. Needs a window:
 * workers cannot draw SVG. Rejects when the picture cannot be drawn.
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await pngOf(image);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function pngOf(image: HTMLImageElement): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * SCALE);
  canvas.height = Math.round(image.naturalHeight * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on');
  // Paper is white; a transparent picture turns black in some readers.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('The canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
