/** An SVG as a PNG of twice its size. */

const TWICE = 2;

/** In base64; null where the window cannot draw it. */
export async function pngOf(svg: string): Promise<string | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const isDrawn = await image.decode().then(
    () => true,
    () => false,
  );
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * TWICE, image.naturalHeight * TWICE];
  const context = canvas.getContext("2d");
  if (!isDrawn || !context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1] ?? null;
}
