import type { CellStyle } from "hucre/xlsx";
import type { Language } from "../../catalogue/language";
import { FONTS } from "../../sheets/look";

/** A font that differs from the workbook's is written without its name unless it is said again. */
export const inBold = (language: Language, size?: number): CellStyle => ({
  font: { bold: true, name: FONTS[language], ...(size !== undefined && { size }) },
});
