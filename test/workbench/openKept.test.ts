import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHeadless } from "../../src/workbench/node";
import type { Loss } from "../../src/workbench/open/losses";
import { writeXlsx } from "../../src/workbench/xlsx/write";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet as other programs write it. */
interface Written {
  /** Before and after the cells. */
  head?: string;
  rows?: string;
  tail?: string;
  /** What of the styles is not the least there can be. */
  fonts?: string;
  fills?: string;
  borders?: string;
  looks?: string;
}

function file({
  head = "",
  rows = "",
  tail = "",
  fonts = "",
  fills = "",
  borders = "",
  looks = "",
}: Written) {
  const related = (entries: [type: string, target: string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": related([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="r0"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/><name val="等线"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders><border/>${borders}</borders><cellXfs><xf/>${looks}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${office}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** What stands in a file after the host has opened and saved it, and what was told to be lost. */
async function saved(written: Written): Promise<{ part: (path: string) => string; losses: Loss[] }> {
  const bench = await openHeadless({ file: { bytes: file(written), name: "别人的.xlsx" } });
  const parts = unzipSync(await writeXlsx(await bench.snapshot()));
  await bench.dispose();
  return { part: (path) => strFromU8(parts[path] ?? new Uint8Array()), losses: bench.losses };
}

test("every kind of line, and lines across a cell as the heads of Chinese tables have them, are kept", async () => {
  const kinds = [
    ...["thin", "hair", "medium", "thick", "dotted", "dashed", "double", "mediumDashed", "dashDot"],
    ...["mediumDashDot", "dashDotDot", "mediumDashDotDot", "slantDashDot"],
  ];
  const around = kinds.map((kind) => `<border><left/><right/><top style="${kind}"/><bottom/></border>`);
  const across = ['diagonalDown="1"', 'diagonalUp="1"', 'diagonalDown="1" diagonalUp="1"'].map(
    (which) =>
      `<border ${which}><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border>`,
  );
  const borders = [...around, ...across];
  const numbered = (write: (number: number) => string) => borders.map((_, at) => write(at + 1)).join("");
  const { part, losses } = await saved({
    borders: borders.join(""),
    looks: numbered((at) => `<xf borderId="${at}" applyBorder="1"/>`),
    rows: numbered((at) => `<row r="${at}"><c r="A${at}" s="${at}"><v>1</v></c></row>`),
  });
  const styles = part("xl/styles.xml");
  expect(kinds.filter((kind) => !styles.includes(`<top style="${kind}">`))).toEqual([]);
  const diagonals = [
    ...styles.matchAll(/<border( diagonal[^>]*)>.*?<diagonal style="thin"><color rgb="(\w+)"/g),
  ];
  expect(diagonals.map(([, which, color]) => `${which} ${color}`)).toEqual([
    ' diagonalDown="1" FFFF0000',
    ' diagonalUp="1" FFFF0000',
    ' diagonalUp="1" diagonalDown="1" FFFF0000',
  ]);
  expect(losses).toEqual([]);
});
