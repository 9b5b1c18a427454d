/** Pictures of an element, to be read by programs. */

/** The pixels of a screenshot of an element, with a margin around it: red, green, blue and alpha of each, in bytes. */
export async function pixels(page, element) {
  await element.scrollIntoView();
  const { x, y, width, height } = await element.boundingBox();
  const [left, top] = await page.evaluate(() => [scrollX, scrollY]);
  const picture = await page.screenshot({
    clip: { x: left + x - 4, y: top + y - 4, width: width + 8, height: height + 8, scale: 3 },
    encoding: 'base64',
    // A browser draws all of a page whose picture goes beyond the window.
    captureBeyondViewport: false,
  });
  const { bytes, ...size } = await page.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // A string is quicker to hand over than a list of numbers; no call takes all bytes as its arguments.
    let bytes = '';
    for (let at = 0; at < data.length; at += 8192) bytes += String.fromCharCode(...data.subarray(at, at + 8192));
    return { bytes: btoa(bytes), width: image.width, height: image.height };
  }, picture);
  return { ...size, data: Uint8ClampedArray.from(Buffer.from(bytes, 'base64')) };
}
