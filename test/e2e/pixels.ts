import type { Page } from "playwright-core";

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  colours: [number, number, number][];
}

/** Reads a PNG with the browser at hand. */
export async function read(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data: [...data] };
  }, png.toString("base64"));
  const colours = Array.from({ length: width * height }, (_, index): [number, number, number] => [
    data[index * 4]!,
    data[index * 4 + 1]!,
    data[index * 4 + 2]!,
  ]);
  return { width, height, colours };
}

/** How many pixels have this colour, "#rrggbb". */
export function count({ colours }: Picture, hex: string): number {
  const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return colours.filter((colour) => colour.every((part, index) => Math.abs(part - wanted[index]!) <= 2))
    .length;
}

/** How many pixels are ink: clearly different from the ground in the corner. */
export function ink({ colours }: Picture): number {
  const ground = colours[0]!;
  return colours.filter((colour) => distance(colour, ground) > 120).length;
}

/** How many pixels clearly differ between two pictures of the same size. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error("pictures of different sizes");
  return one.colours.filter((colour, index) => distance(colour, other.colours[index]!) > 120).length;
}

/** 0 for black to 255 for white, over the whole picture. */
export function brightness({ colours }: Picture): number {
  const sum = colours.reduce(
    (total, [red, green, blue]) => total + 0.299 * red + 0.587 * green + 0.114 * blue,
    0,
  );
  return sum / colours.length;
}

const distance = (one: number[], other: number[]) =>
  one.reduce((sum, part, index) => sum + Math.abs(part - other[index]!), 0);
