import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A quiet green, dark enough for white text on step 80 (5.2 : 1). */
const green: BrandVariants = {
  10: "#03140F",
  20: "#07281E",
  30: "#0A3729",
  40: "#0D4633",
  50: "#0F543E",
  60: "#116249",
  70: "#137054",
  80: "#177B5D",
  90: "#2D8B6E",
  100: "#479A80",
  110: "#61AA93",
  120: "#7CBAA6",
  130: "#98CAB9",
  140: "#B4DACD",
  150: "#D0E9E1",
  160: "#ECF7F3",
};

/** Latin letters from Segoe UI, Chinese from the face each system reads best on screen. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export const light: Theme = { ...createLightTheme(green), fontFamilyBase };

export const dark: Theme = {
  ...createDarkTheme(green),
  fontFamilyBase,
  // The steps Fluent takes by default are too dim for text on this ramp.
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
};

/** What Office says of its own colours; nothing on some platforms. */
export type OfficeColours = { bodyBackgroundColor?: string; bodyForegroundColor?: string } | null | undefined;

/** Dark where Office paints light text on a darker ground; null where Office does not say. */
export function isDarkOffice(office: OfficeColours): boolean | null {
  const ground = brightness(office?.bodyBackgroundColor);
  const ink = brightness(office?.bodyForegroundColor);
  return ground === null || ink === null ? null : ink > ground;
}

function brightness(colour: string | undefined): number | null {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour ?? "")?.[1];
  if (!hex) return null;
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}
