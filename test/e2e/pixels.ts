import type { Page } from "playwright-core";

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  bytes: Buffer;
}

/** Reads a PNG with the browser at hand. */
export async function read(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const url = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { width: image.width, height: image.height, base64: url.slice(url.indexOf(",") + 1) };
  }, png.toString("base64"));
  return { width, height, bytes: Buffer.from(base64, "base64") };
}

/** How many pixels have this colour, "#rrggbb". */
export function count(picture: Picture, hex: string): number {
  const wanted = Buffer.from([...[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)), 255]);
  return pixels(picture, (at) => distance(picture.bytes, at, wanted, 0) <= 6);
}

/** How many pixels are ink: clearly different from the ground in the corner. */
export const ink = (picture: Picture): number =>
  pixels(picture, (at) => distance(picture.bytes, at, picture.bytes, 0) > 120);

/** How many pixels clearly differ between two pictures of the same size. */
export function difference(one: Picture, other: Picture): number {
  if (one.bytes.length !== other.bytes.length) throw new Error("pictures of different sizes");
  return pixels(one, (at) => distance(one.bytes, at, other.bytes, at) > 120);
}

/** 0 for black to 255 for white, over the whole picture. */
export function brightness({ bytes }: Picture): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    sum += 0.299 * bytes[at]! + 0.587 * bytes[at + 1]! + 0.114 * bytes[at + 2]!;
  return sum / (bytes.length / 4);
}

function pixels({ bytes }: Picture, counts: (at: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at += 4) if (counts(at)) found += 1;
  return found;
}

function distance(one: Buffer, at: number, other: Buffer, otherAt: number): number {
  let sum = 0;
  for (let part = 0; part < 3; part += 1) sum += Math.abs(one[at + part]! - other[otherAt + part]!);
  return sum;
}
