/** The grid measures in CSS pixels, Excel's API in points. */
export const toPoints = (pixels: number) => (pixels * 72) / 96;
export const toPixels = (points: number) => (points * 96) / 72;

/** What Excel for Windows gives a fresh Chinese workbook (等线 11), in pixels. */
export const columnWidth = { default: 72 };
export const rowHeight = { default: 19 };

/** Excel's own limits, in points. */
export const mostRowHeight = 409.5;
