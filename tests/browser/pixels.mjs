/** Pictures of an element, to be read by programs. */

/** The pixels of a screenshot of an element, with a margin around it. */
export async function pixels(page, element) {
  const { x, y, width, height } = await element.boundingBox();
  const picture = await page.screenshot({
    clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8, scale: 3 },
    encoding: 'base64',
    captureBeyondViewport: true,
  });
  return page.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return {
      data: [...context.getImageData(0, 0, image.width, image.height).data],
      width: image.width,
      height: image.height,
    };
  }, picture);
}
