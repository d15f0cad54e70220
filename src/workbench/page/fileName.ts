/** Without the characters that a file's name can't have on Windows. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
    .replace(/[. ]+$/, "")
    .trim()
    .slice(0, 100) || "workbook";
