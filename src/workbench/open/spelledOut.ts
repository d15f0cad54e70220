/** A text in an attribute has its line breaks, and whatever else XML can't hold, as _x000a_ there. */
export const spelledOut = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
