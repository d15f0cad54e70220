import fc from "fast-check";

import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbench/snapshot";
import { XlsxProblem } from "../../src/workbench/xlsx/problem";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { unescaped, WrittenFile } from "./xlsxReader";
import { blankSheet, sample, workbookOf } from "./xlsxSample";

const attributes = WrittenFile.attributes;

let file: WrittenFile;
beforeAll(async () => {
  file = await WrittenFile.of(sample);
});

function written(
  content: Partial<SheetSnapshot>,
  workbook: Partial<WorkbookSnapshot> = {},
): Promise<WrittenFile> {
  return WrittenFile.of({ ...workbookOf(blankSheet("表", content)), ...workbook });
}

function texts(parent: Document | Element, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => unescaped(textContent ?? ""));
}

/** The part that a relationship's target means, seen from where its .rels stands. */
function reached(relationships: string, target: string): string {
  const folders = relationships.split("/").slice(0, -2);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else folders.push(step);
  }
  return folders.join("/");
}

describe("the file", () => {
  test("is the same, byte for byte, for the same workbook, on another day too", async () => {
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    const again = await writeXlsx(structuredClone(sample)).finally(() => jest.useRealTimers());
    expect(Buffer.from(again).equals(Buffer.from(file.bytes))).toBe(true);
  });

  test("begins with the list of its parts' types, and every part of it is well-formed and listed", () => {
    const paths = Object.keys(file.parts);
    expect(paths[0]).toBe("[Content_Types].xml");
    const types = file.xml("[Content_Types].xml");
    const listed = [...types.querySelectorAll("Override")].map((each) => each.getAttribute("PartName"));
    for (const path of paths) {
      if (/\.(xml|rels)$/.test(path)) file.xml(path);
      const byDefault = path.endsWith(".rels") || path === paths[0] || /^customXml\/item\d/.test(path);
      expect([path, listed.includes(`/${path}`)]).toEqual([path, !byDefault]);
    }
  });

  test("has every relationship lead to a part that exists", () => {
    const relationships = Object.keys(file.parts).filter((path) => path.endsWith(".rels"));
    expect(relationships.length).toBeGreaterThan(2);
    for (const path of relationships) {
      for (const each of file.xml(path).querySelectorAll("Relationship")) {
        expect(Object.keys(file.parts)).toContain(reached(path, each.getAttribute("Target")!));
        expect(each.getAttribute("TargetMode")).toBeNull();
      }
    }
  });

  test("names them as Excel does, from the folder of the part they come from", () => {
    const paths = Object.keys(file.parts).filter((path) => path.endsWith(".rels"));
    const targets = paths.flatMap((path) =>
      [...file.xml(path).querySelectorAll("Relationship")].map((each) => each.getAttribute("Target")!),
    );
    expect(targets.filter((target) => target.startsWith("/"))).toEqual([]);
    expect(targets).toEqual(
      expect.arrayContaining(["xl/workbook.xml", "../tables/table1.xml", "styles.xml"]),
    );
  });

  test("holds no macro and no link to another file", () => {
    expect(Object.keys(file.parts).filter((path) => /vba|externalLink|macro/i.test(path))).toEqual([]);
  });

  test("says title, author, keywords and language as far as they are known, and no date", () => {
    const core = file.xml("docProps/core.xml").documentElement;
    expect([...core.children].map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual([
      ["dc:title", "市级国土空间总体规划“双碳”指标 <示例>"],
      ["dc:creator", "规划处 & 信息中心"],
      ["cp:keywords", "双碳；指标"],
      ["dc:language", "zh-CN"],
    ]);
  });
});

describe("cells", () => {
  test("keep text that begins with = as text", () => {
    expect(file.cell(1, "B2")).toMatchObject({ type: "s", value: "=1+1 不是公式", formula: undefined });
  });

  test("keep outer blanks, line breaks and characters that XML can't hold", () => {
    expect(file.cell(1, "A5")?.value).toBe("  前后有空格  ");
    expect(file.source("xl/sharedStrings.xml")).toContain('<t xml:space="preserve">  前后有空格  </t>');
    expect(file.cell(1, "B5")?.value).toBe("第一行\n第二行");
    expect(file.cell(1, "B7")?.value).toBe("_x0041_ \u0001 \u{1F600}");
  });

  test("tell an error from a text that reads like one", () => {
    expect(file.cell(1, "B6")).toMatchObject({ type: "e", value: "#N/A" });
    expect(file.cell(1, "A7")).toMatchObject({ type: "s", value: "#N/A" });
  });

  test("keep truth values", () => {
    expect(file.cell(1, "A6")).toMatchObject({ type: "b", value: true });
  });

  test("keep a formula with its last result: text, number, truth value or error", () => {
    expect(file.cell(2, "F3")).toMatchObject({ type: "str", value: "未达标" });
    expect(file.cell(2, "F3")?.formula).toBe('IF(D3="","缺数据",IF(D3>=E3,"达标","未达标"))');
    expect(file.cell(2, "D15")).toMatchObject({ type: "n", value: 32.57, formula: "SUM(D3:D6)" });
    expect(file.cell(2, "D16")).toMatchObject({ type: "b", value: true });
    expect(file.cell(2, "D10")).toMatchObject({ type: "e", value: "#DIV/0!" });
  });

  test("store a custom function under Excel's name for it, with its result", () => {
    expect(file.cell(2, "D9")).toMatchObject({
      formula: "_xldudf_CARBON_INTENSITY(12000,400)",
      value: 30,
      dynamic: false,
    });
  });

  test("mark a spilled formula as a dynamic array over its whole block, and keep the block's values", () => {
    const anchor = file.cell(2, "D13");
    expect(anchor).toMatchObject({ formula: "_xlfn.SEQUENCE(2,3)", value: 1, dynamic: true });
    expect(attributes(anchor?.formulaElement)).toEqual({ t: "array", ref: "D13:F14" });
    expect(["E13", "F13", "D14", "E14", "F14"].map((each) => file.cell(2, each)?.value)).toEqual([
      2, 3, 4, 5, 6,
    ]);
    expect(file.cell(2, "E13")?.formula).toBeUndefined();
    const mark = file.xml("xl/metadata.xml").getElementsByTagName("xda:dynamicArrayProperties")[0];
    expect(attributes(mark)).toEqual({ fDynamic: "1", fCollapsed: "0" });
  });

  test("leave out what says what a dynamic array is when there is none", async () => {
    const plain = await written({ cells: [{ row: 0, column: 0, value: 2, formula: "=1+1" }] });
    expect(Object.keys(plain.parts)).not.toContain("xl/metadata.xml");
  });

  test("give a young error, which the format doesn't know, as #VALUE!", async () => {
    const young = await written({
      cells: [{ row: 0, column: 0, value: null, error: "#SPILL!", formula: "=SEQUENCE(2)" }],
    });
    expect(young.cell(1, "A1")).toMatchObject({ type: "e", value: "#VALUE!" });
  });

  test("keep the result of a formula that can't be stored, or else its text", async () => {
    const cells = [
      { row: 0, column: 0, value: 7, formula: "=[其他.xlsx]表!A1" },
      { row: 1, column: 0, value: null, error: "#NAME?", formula: "=SUM(" },
    ];
    const stored = await written({ cells });
    expect(stored.cell(1, "A1")).toMatchObject({ type: "n", value: 7, formula: undefined });
    expect(stored.cell(1, "A2")).toMatchObject({ type: "s", value: "=SUM(", formula: undefined });
  });

  test("name the table they stand in where a formula leaves it unsaid", async () => {
    const table = {
      name: "指标表",
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 2,
      columns: ["现状值", "两倍"],
      style: null,
      banded: false,
      filterButtons: false,
    };
    const stored = await written({
      tables: [table],
      cells: [{ row: 1, column: 1, value: 4, formula: "=[@现状值]*2" }],
    });
    expect(stored.cell(1, "B2")?.formula).toBe("指标表[[#This Row],[现状值]]*2");
  });

  test("may come in any order", async () => {
    const [first, ...rest] = sample.sheets as [SheetSnapshot, ...SheetSnapshot[]];
    const shuffled = { ...first, cells: [...first.cells].reverse() };
    const stored = await WrittenFile.of({ ...sample, sheets: [shuffled, ...rest] });
    const addresses = [...stored.sheet(1).querySelectorAll("c")].map((each) => each.getAttribute("r"));
    expect(addresses).toEqual([...file.sheet(1).querySelectorAll("c")].map((each) => each.getAttribute("r")));
  });
});

describe("any text and any number", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("_", "x", "0", "A", "4", "1", " ", "\n", "\r", "\t", "=", "&", "<", "]", ">"),
    }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  );

  test("comes back from a cell as it was, as a value and as a formula's result", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (values) => {
          const cells = values.flatMap((value, row) => [
            { row, column: 0, value },
            { row, column: 1, value, formula: "=A1" },
          ]);
          const stored = await written({ cells });
          values.forEach((value, row) => {
            const kept = value === 0 ? 0 : value;
            expect(stored.cell(1, `A${row + 1}`)?.value).toBe(kept);
            expect(stored.cell(1, `B${row + 1}`)?.value).toBe(kept);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("comes back from a table's header, a prompt and a sheet's property", async () => {
    const column = anyText.filter((content) => content.length > 0);
    const short = anyText.map((content) => content.slice(0, 30));
    await fc.assert(
      fc.asyncProperty(column, short, anyText, async (header, message, property) => {
        const stored = await written({
          tables: [
            {
              name: "T",
              row: 0,
              column: 0,
              rowCount: 2,
              columnCount: 1,
              columns: [header],
              style: null,
              banded: true,
              filterButtons: true,
            },
          ],
          validations: [
            {
              range: "A2",
              rule: { kind: "custom", formula: "=TRUE" },
              ignoreBlanks: true,
              prompt: { title: "提示", message: message || "-" },
            },
          ],
          properties: { key: property },
        });
        const tableColumn = stored.xml("xl/tables/table1.xml").querySelector("tableColumn");
        expect(unescaped(tableColumn?.getAttribute("name") ?? "")).toBe(header);
        expect(stored.cell(1, "A1")?.value).toBe(header);
        const validation = stored.sheet(1).querySelector("dataValidation");
        expect(unescaped(validation?.getAttribute("prompt") ?? "")).toBe(message || "-");
        const bytes = Buffer.from(stored.parts["xl/customProperty1.bin"] ?? []);
        expect(bytes.toString("utf16le")).toBe(property);
      }),
      { numRuns: 60 },
    );
  });
});

describe("styles", () => {
  function format(sheet: number, address: string): { xf: Element; of: (kind: string) => Element } {
    const styles = file.xml("xl/styles.xml");
    const xf = styles.querySelectorAll("cellXfs > xf")[file.cell(sheet, address)?.style ?? -1];
    if (!xf) throw new Error(`${address} has no style`);
    const of = (kind: string): Element => {
      const found = styles.querySelectorAll(`${kind}s > ${kind}`)[Number(xf.getAttribute(`${kind}Id`))];
      if (!found) throw new Error(`There is no ${kind}`);
      return found;
    };
    return { xf, of };
  }

  test("keep fill, font, size, colour and alignment", () => {
    const { xf, of } = format(1, "A1");
    expect(attributes(of("fill").querySelector("fgColor"))).toEqual({ rgb: "FF2E7D32" });
    const font = of("font");
    expect(font.querySelector("b")).not.toBeNull();
    expect(attributes(font.querySelector("sz"))).toEqual({ val: "18" });
    expect(attributes(font.querySelector("color"))).toEqual({ rgb: "FFFFFFFF" });
    expect(attributes(font.querySelector("name"))).toEqual({ val: "微软雅黑" });
    expect(attributes(font.querySelector("charset"))).toEqual({ val: "134" });
    expect(attributes(xf.querySelector("alignment"))).toEqual({ horizontal: "center", vertical: "center" });
  });

  test("keep number formats, known ones by their number", () => {
    const codes = Object.fromEntries(
      [...file.xml("xl/styles.xml").querySelectorAll("numFmt")].map((each) => [
        each.getAttribute("numFmtId"),
        each.getAttribute("formatCode"),
      ]),
    );
    expect(codes[format(1, "B3").xf.getAttribute("numFmtId") ?? ""]).toBe("#,##0.0");
    expect(codes[format(1, "B4").xf.getAttribute("numFmtId") ?? ""]).toBe("yyyy-mm-dd");
    expect(format(2, "D4").xf.getAttribute("numFmtId")).toBe("2");
  });

  test("keep borders, wrapping and indents", () => {
    expect(attributes(format(2, "A1").of("border").querySelector("bottom"))).toEqual({ style: "medium" });
    const boxed = format(2, "B3");
    for (const side of ["left", "right", "top", "bottom"]) {
      expect(attributes(boxed.of("border").querySelector(side))).toEqual({ style: "thin" });
    }
    expect(attributes(boxed.xf.querySelector("alignment"))).toEqual({ vertical: "top", wrapText: "1" });
    expect(attributes(format(1, "B4").xf.querySelector("alignment"))).toEqual({
      horizontal: "left",
      indent: "1",
    });
  });

  test("keep that a cell may be edited on a protected sheet", () => {
    expect(attributes(format(1, "B3").xf.querySelector("protection"))).toEqual({ locked: "0" });
    expect(format(1, "A1").xf.querySelector("protection")).toBeNull();
  });

  test("stand on empty cells too", () => {
    expect(file.cell(2, "D6")).toMatchObject({ value: null });
    expect(file.cell(2, "D6")?.style).toBeGreaterThan(0);
  });

  test("are written once, however many cells and sheets bear them", async () => {
    const styles = [{ fill: "#ff0000" }, { fill: "#F00" }];
    const cells = [0, 1, 2, 3].map((row) => ({ row, column: 0, value: row, style: row % 2 }));
    const stored = await WrittenFile.of(
      workbookOf(blankSheet("甲", { styles, cells }), blankSheet("乙", { styles, cells })),
    );
    expect(stored.xml("xl/styles.xml").querySelectorAll("cellXfs > xf")).toHaveLength(2);
  });
});

describe("sheets", () => {
  test("keep order, names and visibility, and the active one is in front", () => {
    const workbook = file.xml("xl/workbook.xml");
    expect([...workbook.querySelectorAll("sheet")].map((each) => each.getAttribute("name"))).toEqual([
      "封面",
      "指标",
      "说明 (来源)'s",
    ]);
    expect([...workbook.querySelectorAll("sheet")].map((each) => each.getAttribute("state"))).toEqual([
      null,
      null,
      "hidden",
    ]);
    expect(workbook.querySelector("workbookView")?.getAttribute("activeTab")).toBe("1");
    const selected = [1, 2, 3].map((each) =>
      file.sheet(each).querySelector("sheetView")?.getAttribute("tabSelected"),
    );
    expect(selected).toEqual([null, "1", null]);
  });

  test("of a workbook whose active sheet is hidden show the first that isn't", async () => {
    const stored = await WrittenFile.of(
      workbookOf(blankSheet("甲", { visibility: "veryHidden" }), blankSheet("乙")),
    );
    const workbook = stored.xml("xl/workbook.xml");
    expect(workbook.querySelector("workbookView")?.getAttribute("activeTab")).toBe("1");
    expect(workbook.querySelector("sheet")?.getAttribute("state")).toBe("veryHidden");
  });

  test("keep tab colour, grid lines and merged cells", () => {
    expect(file.sheet(1).querySelector("tabColor")?.getAttribute("rgb")).toBe("FF2E7D32");
    expect(file.sheet(1).querySelector("sheetView")?.getAttribute("showGridLines")).toBe("0");
    expect(file.sheet(2).querySelector("sheetView")?.getAttribute("showGridLines")).toBeNull();
    expect(attributes(file.sheet(1).querySelector("mergeCell"))).toEqual({ ref: "A1:C1" });
  });

  test("keep widths, counting 6 points a digit, and hidden columns", () => {
    const [first, , third] = file.sheet(1).querySelectorAll("col");
    expect(attributes(first)).toEqual({ min: "1", max: "1", width: "20", customWidth: "1" });
    expect(attributes(third)).toMatchObject({ min: "3", max: "3", hidden: "1" });
  });

  test("keep heights in points, and hidden rows", () => {
    expect(attributes(file.sheet(1).querySelector('row[r="1"]'))).toEqual({
      r: "1",
      ht: "36",
      customHeight: "1",
    });
    expect(attributes(file.sheet(1).querySelector('row[r="10"]'))).toEqual({ r: "10", hidden: "1" });
  });

  test.each([
    [2, 1, { xSplit: "1", ySplit: "2", topLeftCell: "B3", activePane: "bottomRight" }],
    [3, 0, { ySplit: "3", topLeftCell: "A4", activePane: "bottomLeft" }],
    [0, 2, { xSplit: "2", topLeftCell: "C1", activePane: "topRight" }],
  ])("freeze %d rows and %d columns", async (rows, columns, pane) => {
    const stored = await written({ freeze: { rows, columns } });
    expect(attributes(stored.sheet(1).querySelector("pane"))).toEqual({ ...pane, state: "frozen" });
  });

  test("keep their custom properties", () => {
    const [property] = file.sheet(2).querySelectorAll("customPr");
    expect(property?.getAttribute("name")).toBe("plan");
    expect(Buffer.from(file.parts["xl/customProperty1.bin"] ?? []).toString("utf16le")).toBe("市-总体规划");
  });

  test("keep how they are printed", () => {
    const sheet = file.sheet(2);
    expect(attributes(sheet.querySelector("pageSetUpPr"))).toEqual({ fitToPage: "1" });
    expect(attributes(sheet.querySelector("pageSetup"))).toEqual({
      paperSize: "8",
      fitToWidth: "1",
      fitToHeight: "0",
      orientation: "landscape",
    });
    expect(attributes(sheet.querySelector("printOptions"))).toEqual({ horizontalCentered: "1" });
    expect(sheet.querySelector("pageMargins")?.getAttribute("top")).toBe("0.5");
    expect(texts(sheet, "oddHeader")).toEqual(["&L市级总体规划&R&D"]);
    expect(texts(sheet, "oddFooter")).toEqual(["&C第 &P 页，共 &N 页"]);
  });

  test("keep where a new page begins, by the row above it, and the scale where nothing is fitted", async () => {
    expect(attributes(file.sheet(2).querySelector("brk"))).toEqual({ id: "8", max: "16383", man: "1" });
    const page = { ...sample.sheets[1]!.page!, fitToWidth: null, scale: 78, rowBreaks: [3, 12] };
    const sheet = (await written({ page })).sheet(1);
    expect(sheet.querySelector("pageSetup")?.getAttribute("scale")).toBe("78");
    expect(sheet.querySelector("pageSetUpPr")).toBeNull();
    expect([...sheet.querySelectorAll("brk")].map((each) => each.getAttribute("id"))).toEqual(["3", "12"]);
    expect(attributes(sheet.querySelector("rowBreaks"))).toEqual({ count: "2", manualBreakCount: "2" });
  });

  test("have their elements in the order that the format prescribes", () => {
    const prescribed = (
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations " +
      "printOptions pageMargins pageSetup headerFooter rowBreaks customProperties tableParts extLst"
    ).split(" ");
    for (const number of [1, 2, 3]) {
      const places = [...file.sheet(number).documentElement.children].map(({ tagName }) =>
        prescribed.indexOf(tagName),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe("tables", () => {
  test("keep name, columns, style and filter buttons", () => {
    const table = file.xml("xl/tables/table1.xml");
    expect(attributes(table.documentElement)).toMatchObject({
      id: "1",
      name: "指标表",
      displayName: "指标表",
      ref: "A2:G6",
    });
    expect([...table.querySelectorAll("tableColumn")].map((each) => each.getAttribute("name"))).toEqual([
      "序号",
      "指标",
      "单位",
      "现状值",
      "目标值",
      "判定",
      "说明",
    ]);
    expect(attributes(table.querySelector("autoFilter"))).toEqual({ ref: "A2:G6" });
    expect(table.querySelector("tableStyleInfo")?.getAttribute("name")).toBe("TableStyleMedium7");
    expect(table.querySelector("tableStyleInfo")?.getAttribute("showRowStripes")).toBe("1");
  });

  test("get numbers of their own throughout the workbook, and may have neither style nor buttons", async () => {
    const table = (name: string): SheetSnapshot["tables"][number] => ({
      name,
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 1,
      columns: ["甲"],
      style: null,
      banded: false,
      filterButtons: false,
    });
    const stored = await WrittenFile.of(
      workbookOf(
        blankSheet("一", { tables: [table("表一")] }),
        blankSheet("二", { tables: [table("表二")] }),
      ),
    );
    const second = stored.xml("xl/tables/table2.xml");
    expect(second.documentElement.getAttribute("id")).toBe("2");
    expect(second.querySelector("autoFilter")).toBeNull();
    expect(second.querySelector("tableStyleInfo")?.getAttribute("name")).toBeNull();
  });

  test("have header cells of text that equal their columns, whatever the cells hold", async () => {
    const stored = await written({
      styles: [{ fill: "#FFFFFF" }],
      cells: [
        { row: 0, column: 0, value: 2030, style: 0 },
        { row: 0, column: 1, value: "乙", formula: '="乙"' },
      ],
      tables: [
        {
          name: "T",
          row: 0,
          column: 0,
          rowCount: 3,
          columnCount: 3,
          columns: ["2030", "乙", "丙"],
          style: null,
          banded: true,
          filterButtons: true,
        },
      ],
    });
    expect(stored.cell(1, "A1")).toMatchObject({ type: "s", value: "2030", style: 1 });
    expect(stored.cell(1, "B1")).toMatchObject({ type: "s", value: "乙", formula: undefined });
    expect(stored.cell(1, "C1")).toMatchObject({ type: "s", value: "丙" });
  });
});

describe("conditional formats", () => {
  test("keep formula, ranges, order and whether they stop", () => {
    const [first, second] = file.sheet(2).querySelectorAll("conditionalFormatting");
    expect(first?.getAttribute("sqref")).toBe("D3:D6 F3:F6");
    expect(attributes(first?.querySelector("cfRule"))).toMatchObject({
      type: "expression",
      priority: "1",
      stopIfTrue: "1",
    });
    expect(texts(file.sheet(2), "cfRule > formula")).toEqual(['$F3="未达标"', '$F3="达标"']);
    expect(attributes(second?.querySelector("cfRule"))).toMatchObject({ priority: "2" });
    expect(second?.querySelector("cfRule")?.getAttribute("stopIfTrue")).toBeNull();
  });

  test("colour cells through the background colour, the only one Excel heeds there", () => {
    const differences = file.xml("xl/styles.xml").querySelectorAll("dxf");
    const number = Number(file.sheet(2).querySelector("cfRule")?.getAttribute("dxfId"));
    const difference = differences[number];
    expect(difference?.querySelector("bgColor")?.getAttribute("rgb")).toBe("FFFFC7CE");
    expect(difference?.querySelector("fgColor")).toBeNull();
    expect(difference?.querySelector("font > color")?.getAttribute("rgb")).toBe("FF9C0006");
    expect(difference?.querySelector("font > b")?.getAttribute("val")).toBe("1");
  });

  test("that look at another sheet stand among the extensions", () => {
    const [rule] = file.sheet(2).getElementsByTagName("x14:cfRule");
    expect(attributes(rule)).toMatchObject({ type: "expression", priority: "3" });
    expect(rule?.getElementsByTagName("xm:f")[0]?.textContent).toBe("封面!$B$3>100");
    expect(rule?.querySelector("bgColor")?.getAttribute("rgb")).toBe("FFDDEBF7");
    expect(rule?.parentElement?.getElementsByTagName("xm:sqref")[0]?.textContent).toBe("B3:B6");
  });

  test("are numbered by their priority, from 1", async () => {
    const rule = (formula: string, priority: number): SheetSnapshot["conditionalFormats"][number] => ({
      ranges: ["A1"],
      formula,
      fill: "#FF0000",
      stopIfTrue: false,
      priority,
    });
    const stored = await written({ conditionalFormats: [rule("=3", 9), rule("=1", 0), rule("=2", 4)] });
    expect(texts(stored.sheet(1), "formula")).toEqual(["1", "2", "3"]);
    expect(
      [...stored.sheet(1).querySelectorAll("cfRule")].map((each) => each.getAttribute("priority")),
    ).toEqual(["1", "2", "3"]);
  });

  test("on ranges whose first isn't the upper left are told range by range, each with its own formula", async () => {
    const stored = await written({
      conditionalFormats: [
        { ranges: ["C5:C9", "A2:A3"], formula: "=$F5>C$1", fill: "#FF0000", stopIfTrue: false, priority: 0 },
      ],
    });
    const blocks = [...stored.sheet(1).querySelectorAll("conditionalFormatting")];
    expect(blocks.map((each) => each.getAttribute("sqref"))).toEqual(["C5:C9", "A2:A3"]);
    expect(texts(stored.sheet(1), "formula")).toEqual(["$F5>C$1", "$F2>A$1"]);
  });
});

describe("data validation", () => {
  test("keeps kinds, limits and formulas", () => {
    const rules = [...file.sheet(1).querySelectorAll("dataValidation")].map((each) => [
      each.getAttribute("sqref"),
      each.getAttribute("type"),
      each.getAttribute("operator"),
      ...texts(each, "formula1, formula2"),
    ]);
    expect(rules).toEqual([
      ["B3", "decimal", "greaterThan", "0"],
      ["B2", "list", null, '"超大城市,特大城市,大城市"'],
      ["B6", "list", null, "指标!$C$3:$C$6"],
      ["B4", "date", null, "43831", "49674"],
      ["B7", "custom", null, "LEN(B7)<=_xlfn.IFS(B3>100,20,TRUE,10)"],
    ]);
  });

  test("keeps prompts, alerts and whether a blank passes", () => {
    const [first, , third, , last] = file.sheet(1).querySelectorAll("dataValidation");
    expect(attributes(first)).toMatchObject({
      allowBlank: "1",
      showInputMessage: "1",
      showErrorMessage: "1",
      promptTitle: "人口",
      prompt: "单位：万人\n不含流动人口",
      errorTitle: "数值有误",
      error: "应为正数",
    });
    expect(first?.getAttribute("errorStyle")).toBeNull();
    expect(third?.getAttribute("allowBlank")).toBeNull();
    expect(last?.getAttribute("errorStyle")).toBe("warning");
  });
});

test("a range of several areas, with or without $ and sheet, stands as the format wants it", async () => {
  const stored = await written({
    merges: ["表!$A$1:$B$2"],
    validations: [{ range: "$B$3,D3:D5", rule: { kind: "custom", formula: "=TRUE" }, ignoreBlanks: true }],
  });
  expect(stored.sheet(1).querySelector("mergeCell")?.getAttribute("ref")).toBe("A1:B2");
  expect(stored.sheet(1).querySelector("dataValidation")?.getAttribute("sqref")).toBe("B3 D3:D5");
});

describe("names", () => {
  test("keep formula, sheet and whether they are hidden; what is printed is kept as names too", () => {
    const names = [...file.xml("xl/workbook.xml").querySelectorAll("definedName")].map((each) => [
      each.getAttribute("name"),
      each.getAttribute("localSheetId"),
      each.getAttribute("hidden"),
      each.textContent,
    ]);
    expect(names).toEqual([
      ["_plan_id", null, "1", '"city-master"'],
      ["_xlnm.Print_Area", "1", null, "'指标'!$A$1:$G$16"],
      ["_xlnm.Print_Titles", "1", null, "'指标'!$1:$2"],
      ["城区常住人口", null, null, "封面!$B$3"],
      ["指标_现状", null, null, "指标!$D$3:$D$6"],
      ["本表", "1", null, "指标!$A$1"],
    ]);
  });
});

describe("custom XML", () => {
  test("keeps each document as a part with an id of its own, reached from the workbook", async () => {
    const documents = ["<a xmlns='urn:a'>值 &amp; 1</a>", '<?xml version="1.0" encoding="utf-16"?>\n<b/>'];
    const stored = await written({}, { customXml: documents });
    expect(stored.xml("customXml/item1.xml").documentElement.outerHTML).toBe(
      '<a xmlns="urn:a">值 &amp; 1</a>',
    );
    expect(stored.xml("customXml/item2.xml").documentElement.tagName).toBe("b");
    const ids = [1, 2].map((each) =>
      stored.xml(`customXml/itemProps${each}.xml`).documentElement.getAttribute("ds:itemID"),
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    const targets = [...stored.xml("xl/_rels/workbook.xml.rels").querySelectorAll('[Type$="/customXml"]')];
    expect(targets.map((each) => each.getAttribute("Target"))).toEqual([
      "../customXml/item1.xml",
      "../customXml/item2.xml",
    ]);
  });
});

describe("calculation on opening", () => {
  async function calculates(formula: string, value: number | null, error?: string): Promise<boolean> {
    const stored = await written(
      { cells: [{ row: 0, column: 0, value, formula, error }] },
      { customFunctions: ["CARBON.INTENSITY"] },
    );
    return stored.xml("xl/workbook.xml").querySelector("calcPr")?.getAttribute("fullCalcOnLoad") === "1";
  }

  test("is not asked for when every formula has its result", async () => {
    expect(await calculates("=1+1", 2)).toBe(false);
    expect(await calculates("=1/0", null, "#DIV/0!")).toBe(false);
  });

  test("is asked for when a formula has none", async () => {
    expect(await calculates("=1+1", null)).toBe(true);
  });

  test("is never asked for where it would cost a custom function's result", async () => {
    expect(await calculates("=CARBON.INTENSITY(1,2)", 0.5)).toBe(false);
    expect(await calculates("=carbon.intensity(1,2)", null)).toBe(false);
  });
});

describe("what no .xlsx can hold is refused, saying where and what in Chinese and English", () => {
  const refused: [string, Partial<SheetSnapshot>, RegExp][] = [
    [
      "a text of 32,768 characters",
      { cells: [{ row: 1, column: 2, value: "长".repeat(32768) }] },
      /^表!C2：文本.*\/ the text/,
    ],
    [
      "a formula of 8,193 characters",
      { cells: [{ row: 0, column: 0, value: 1, formula: `="${"a".repeat(200)}"${'&"b"'.repeat(2000)}` }] },
      /^表!A1：公式.*\/ the formula/,
    ],
    ["a colour by name", { tabColor: "red" }, /^red：.*颜色.*\/ not a colour/],
    [
      "a list of 256 characters",
      {
        validations: [{ range: "A1", rule: { kind: "list", source: "长".repeat(256) }, ignoreBlanks: true }],
      },
      /^表!A1：.*255.*\/ .*255/,
    ],
    [
      "a limit that is neither number, date nor formula",
      {
        validations: [
          {
            range: "A1",
            rule: { kind: "decimal", operator: "greaterThan", formula1: "多" },
            ignoreBlanks: true,
          },
        ],
      },
      /多.*\/ .*neither/,
    ],
    [
      "a conditional format whose formula is none",
      { conditionalFormats: [{ ranges: ["A1"], formula: "=SUM(", stopIfTrue: false, priority: 0 }] },
      /SUM\(：条件格式/,
    ],
    [
      "a conditional format on no range",
      { conditionalFormats: [{ ranges: ["甲"], formula: "=TRUE", stopIfTrue: false, priority: 0 }] },
      /甲：不是单元格区域/,
    ],
    ["a workbook with no visible sheet", { visibility: "hidden" }, /没有可见的工作表/],
  ];

  test.each(refused)("%s", async (_, content, message) => {
    const attempt = writeXlsx(workbookOf(blankSheet("表", content)));
    await expect(attempt).rejects.toThrow(XlsxProblem);
    await expect(attempt).rejects.toThrow(message);
  });

  test("a name for another workbook, or for a sheet that isn't there", async () => {
    const named = (formula: string, sheet: string | null): Promise<Uint8Array> =>
      writeXlsx({ ...workbookOf(blankSheet("表")), names: [{ name: "名", formula, sheet, visible: true }] });
    await expect(named("=[其他.xlsx]表!A1", null)).rejects.toThrow(/^名：/);
    await expect(named("=表!A1", "没有")).rejects.toThrow(/^名：/);
  });
});
