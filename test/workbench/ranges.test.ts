import { useBench } from "./bench";

const host = useBench();

const write = (address: string, values: unknown[][]) =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).values = values as (string | number | boolean)[][];
    await context.sync();
  });

const load = <K extends keyof Excel.Range>(address: string, ...keys: K[]): Promise<Excel.Range[K][]> =>
  host.run(async (context, sheet) => {
    const range = sheet.getRange(address).load(keys as string[]);
    await context.sync();
    return keys.map((key) => range[key]);
  });

const values = async (address: string) => (await load(address, "values"))[0];

describe("what is written", () => {
  test.each([
    ["a number as text", "12.5", 12.5, "General"],
    ["thousands", "1,234", 1234, "#,##0"],
    ["a percentage", "70%", 0.7, "0%"],
    ["a date", "2030-1-2", 47485, "yyyy-mm-dd"],
    ["a truth value", "true", true, "General"],
    ["text after an apostrophe", "'12", "12", "General"],
    ["plain text", "约 12", "约 12", "General"],
    ["a lone equals sign", "=", "=", "General"],
    ["leading blanks before text", "  甲", "  甲", "General"],
  ])("%s is read as if typed", async (_, entry, value, format) => {
    await write("A1", [[entry]]);
    const [found, formats] = await load("A1", "values", "numberFormat");
    expect(found).toEqual([[value]]);
    if (format !== "yyyy-mm-dd") expect(formats).toEqual([[format]]);
    else expect(formats![0]![0]).toMatch(/yyyy/);
  });

  test("text stays text in a cell formatted as text", async () => {
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["012", "=1+1"]];
      await context.sync();
    });
    expect(await load("A1:B1", "values", "valueTypes")).toEqual([[["012", "=1+1"]], [["String", "String"]]]);
  });

  test("text that looks like an error is text after an apostrophe, and an error without", async () => {
    await write("A1:B1", [["'#N/A", "#N/A"]]);
    expect(await load("A1:B1", "valueTypes")).toEqual([[["String", "Error"]]]);
  });

  test("null leaves a cell alone, empty text empties it, and formats stay", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await host.run(async (context, sheet) => {
      sheet.getRange("B1").format.fill.color = "#FF0000";
      sheet.getRange("A1:C1").values = [[null, "", 9]] as unknown as number[][];
      await context.sync();
    });
    expect(await values("A1:C1")).toEqual([[1, "", 9]]);
    await host.run(async (context, sheet) => {
      const fill = sheet.getRange("B1").format.fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FF0000");
    });
  });

  test("one value fills a whole range", async () => {
    await host.run(async (context, sheet) => {
      (sheet.getRange("A1:B2") as unknown as { values: unknown }).values = "甲";
      await context.sync();
    });
    expect(await values("A1:B2")).toEqual([
      ["甲", "甲"],
      ["甲", "甲"],
    ]);
  });

  test.each([
    ["too few rows", "A1:A2", [[1]]],
    ["too many columns", "A1", [[1, 2]]],
    ["ragged rows", "A1:B2", [[1, 2], [3]]],
  ])("%s are refused", async (_, address, table) => {
    expect(await host.refusal((__, sheet) => (sheet.getRange(address).values = table))).toBe(
      "InvalidArgument",
    );
  });

  test("a large table of the wrong size is refused before anything is written", async () => {
    const table = Array.from({ length: 300 }, () => Array.from({ length: 10 }, () => 1));
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1:J301").values = table))).toBe(
      "InvalidArgument",
    );
    expect(await values("A1")).toEqual([[""]]);
  });

  test("whole columns can be neither read nor written", async () => {
    expect(await load("A:B", "values", "cellCount", "rowCount")).toEqual([null, 2097152, 1048576]);
    expect(await host.refusal((_, sheet) => (sheet.getRange("A:A").values = [[1]]))).toBe("InvalidArgument");
  });

  test("text longer than a cell can hold is refused", async () => {
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe(
      "InvalidArgument",
    );
    expect(
      await host.refusal((_, sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]])),
    ).toBeNull();
  });
});

describe("places", () => {
  test.each(["A0", "XFE1", "A1048577", "1A", "A1:B2:C3", "没有这个名称"])(
    "%s is no address",
    async (address) => {
      expect(await host.refusal((_, sheet) => sheet.getRange(address).load("address"))).toBe(
        "InvalidArgument",
      );
    },
  );

  test("no address means the whole sheet", async () => {
    expect(await load("", "address", "isEntireColumn", "isEntireRow")).toEqual([
      "Sheet1!A1:XFD1048576",
      true,
      true,
    ]);
  });

  test("neighbours, offsets and sizes lead where Excel leads", async () => {
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("C3:E6");
      const found = {
        D5: range.getCell(2, 1),
        "C4:E4": range.getRow(1),
        "E3:E6": range.getColumn(2),
        "3:6": range.getEntireRow(),
        "C:E": range.getEntireColumn(),
        "B4:D7": range.getOffsetRange(1, -1),
        "C3:F5": range.getResizedRange(-1, 1),
        E6: range.getLastCell(),
        "C6:E6": range.getLastRow(),
        "C7:E8": range.getRowsBelow(2),
        "C2:E2": range.getRowsAbove(1),
        "F3:F6": range.getColumnsAfter(),
        "B3:B6": range.getColumnsBefore(),
        "A1:E6": range.getBoundingRect("A1"),
        "D4:E6": range.getIntersection("D4:Z9"),
        G1: range.getCell(-2, 4),
      };
      const none = range.getIntersectionOrNullObject("A1");
      for (const place of Object.values(found)) place.load("address");
      await context.sync();
      for (const [address, place] of Object.entries(found)) expect(place.address).toBe(`Sheet1!${address}`);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("a place outside the sheet is refused", async () => {
    expect(await host.refusal((_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
      "InvalidArgument",
    );
    expect(await host.refusal((_, sheet) => sheet.getRangeByIndexes(0, 16_384, 1, 1).load("address"))).toBe(
      "InvalidArgument",
    );
  });

  test("names of sheets are quoted where Excel quotes them", async () => {
    await host.run(async (context, sheet) => {
      const found: Record<string, string> = {};
      for (const name of ["指标", "指标 2", "A1", "甲's", "2030年", "R1C1", "a_b"]) {
        sheet.name = name;
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        found[name] = range.address;
      }
      expect(found).toEqual({
        指标: "指标!A1",
        "指标 2": "'指标 2'!A1",
        A1: "'A1'!A1",
        "甲's": "'甲''s'!A1",
        "2030年": "'2030年'!A1",
        R1C1: "'R1C1'!A1",
        a_b: "a_b!A1",
      });
    });
  });

  test("the used range counts formats unless only values are asked for", async () => {
    await host.run(async (context, sheet) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "red";
      const all = sheet.getUsedRange().load("address");
      const filled = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, filled.address]).toEqual(["Sheet1!B2:D9", "Sheet1!B2"]);
    });
  });

  test("the surrounding region ends at blank rows and columns", async () => {
    await write("B2:C3", [
      [1, 2],
      [3, 4],
    ]);
    await write("E2", [[9]]);
    await host.run(async (context, sheet) => {
      const region = sheet.getRange("B3").getSurroundingRegion().load("address");
      await context.sync();
      expect(region.address).toBe("Sheet1!B2:C3");
    });
  });

  test("a range that is held follows its cells, and is void when they are gone", async () => {
    await host.run(async (context, sheet) => {
      const [range, inside, doomed] = ["C5:D6", "A4:A9", "B6"].map((address) =>
        sheet.getRange(address).load("address"),
      );
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("7:7").insert("Down");
      sheet.getRange("A:A").getResizedRange(0, 0).load("address");
      for (const held of [range!, inside!, doomed!]) held.load("address");
      await context.sync();
      expect([range!.address, inside!.address, doomed!.address]).toEqual([
        "Sheet1!C8:D9",
        "Sheet1!A6:A12",
        "Sheet1!B9",
      ]);
      sheet.getRange("9:9").delete("Up");
      range!.load("address");
      await context.sync();
      expect(range!.address).toBe("Sheet1!C8:D8");
      doomed!.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  test("the selection can be set and read, on a sheet that comes to the front with it", async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("二");
      sheet.getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(["二!B2:C4", "二!B2", "二"]);
    });
  });
});

describe("looks", () => {
  test("a format is null where cells differ, and colours come as #RRGGBB in capitals", async () => {
    await host.run(async (context, sheet) => {
      sheet.getRange("A1").format.fill.color = "orange";
      sheet.getRange("A1:A2").format.font.bold = true;
      const { format } = sheet.getRange("A1:A2");
      format.load("fill/color,font/bold,wrapText,horizontalAlignment");
      const alone = sheet.getRange("A1").format.fill.load("color");
      await context.sync();
      expect([format.fill.color, format.font.bold, format.wrapText, alone.color]).toEqual([
        null,
        true,
        false,
        "#FFA500",
      ]);
    });
  });

  test("a colour that is none is refused", async () => {
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").format.fill.color = "reddish"))).toBe(
      "InvalidArgument",
    );
  });

  test("a format keeps the formula, and a fill can be cleared again", async () => {
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.format.fill.color = "#FFFF00";
      range.format.fill.clear();
      range.load("formulas,values,format/fill/color");
      await context.sync();
      expect([range.formulas, range.values, range.format.fill.color]).toEqual([[["=1+1"]], [[2]], "#FFFFFF"]);
    });
  });

  test("a column's format reaches cells that are filled later", async () => {
    await host.run(async (context, sheet) => {
      sheet.getRange("C:C").numberFormat = "0.00%" as unknown as string[][];
      sheet.getRange("C7").values = [[0.5]];
      const cell = sheet.getRange("C7").load("text");
      await context.sync();
      expect(cell.text).toEqual([["50.00%"]]);
    });
  });

  test("widths and heights are in points, null where they differ", async () => {
    await host.run(async (context, sheet) => {
      sheet.getRange("A:B").format.columnWidth = 90;
      sheet.getRange("B:B").format.columnWidth = 60;
      sheet.getRange("2:2").format.rowHeight = 33;
      const both = sheet.getRange("A1:B1").format.load("columnWidth");
      const one = sheet.getRange("B2").format.load("columnWidth,rowHeight");
      await context.sync();
      expect([both.columnWidth, one.columnWidth, one.rowHeight]).toEqual([null, 60, 33]);
    });
  });

  test("borders are drawn on edges and inside, and a colour alone draws a thin line", async () => {
    await host.run(async (context, sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").color = "#00FF00";
      const bottom = sheet.getRange("B3:C3").format.borders.getItem("EdgeBottom").load("style");
      const inner = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,weight,color");
      const none = sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect([bottom.style, inner.style, inner.weight, inner.color, none.style]).toEqual([
        "Double",
        "Continuous",
        "Thin",
        "#00FF00",
        "None",
      ]);
    });
  });

  test("hidden rows and columns are told apart from shown ones", async () => {
    await host.run(async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const [hidden, mixed, shown] = ["A2:A3", "A1:A2", "A5"].map((address) =>
        sheet.getRange(address).load("rowHidden"),
      );
      await context.sync();
      expect([hidden!.rowHidden, mixed!.rowHidden, shown!.rowHidden]).toEqual([true, null, false]);
      sheet.getRange("2:3").rowHidden = false;
      hidden!.load("rowHidden");
      await context.sync();
      expect(hidden!.rowHidden).toBe(false);
    });
  });

  test("merging keeps the first content, and unmerging gives the cells back", async () => {
    await write("A1:B1", [["甲", "乙"]]);
    await host.run(async (context, sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").unmerge();
      await context.sync();
    });
    expect(await values("A1:B1")).toEqual([["甲", ""]]);
  });
});

describe("deeds", () => {
  test("clear takes contents, formats, or all with rules and validation", async () => {
    const prepare = () =>
      host.run(async (context, sheet) => {
        const range = sheet.getRange("A1");
        range.values = [[5]];
        range.format.fill.color = "#FF0000";
        range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
        const format = range.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=A1>3";
        await context.sync();
      });
    const look = () =>
      host.run(async (context, sheet) => {
        const range = sheet.getRange("A1").load("values,format/fill/color");
        const validation = range.dataValidation.load("type");
        const rules = range.conditionalFormats.getCount();
        await context.sync();
        return [range.values[0]![0], range.format.fill.color, validation.type, rules.value];
      });
    const clear = (what: "All" | "Contents" | "Formats") =>
      host.run(async (context, sheet) => {
        sheet.getRange("A1").clear(what);
        await context.sync();
      });
    await prepare();
    await clear("Contents");
    expect(await look()).toEqual(["", "#FF0000", "WholeNumber", 1]);
    await prepare();
    await clear("Formats");
    expect(await look()).toEqual([5, "#FFFFFF", "WholeNumber", 0]);
    await prepare();
    await clear("All");
    expect(await look()).toEqual(["", "#FFFFFF", "None", 0]);
  });

  test("cells that are put in push the others down or right, formulas following", async () => {
    await write("A1:B3", [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
    await host.run(async (context, sheet) => {
      sheet.getRange("D1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("A2").insert("Down");
      await context.sync();
      sheet.getRange("A2").values = [[10]];
      await context.sync();
    });
    expect(await values("A1:B4")).toEqual([
      [1, "a"],
      [10, "b"],
      [2, "c"],
      [3, ""],
    ]);
    expect(await load("D1", "values", "formulas")).toEqual([[[16]], [["=SUM(A1:A4)"]]]);
  });

  test("formulas with $ and to other sheets follow inserted rows and columns", async () => {
    await host.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("另 一");
      sheet.getRange("C3").values = [[7]];
      sheet.getRange("A1").formulas = [["=$C$3*2"]];
      other.getRange("A1").formulas = [["=Sheet1!$C3+Sheet1!C$3"]];
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("B:B").insert("Right");
      const own = sheet.getRange("A1").load("formulas,values");
      const far = other.getRange("A1").load("formulas,values");
      await context.sync();
      expect([own.formulas, own.values]).toEqual([[["=$D$4*2"]], [[14]]]);
      expect([far.formulas, far.values]).toEqual([[["=Sheet1!$D4+Sheet1!D$4"]], [[14]]]);
    });
  });

  test("a formula whose cell is deleted becomes #REF!", async () => {
    await write("A1:B1", [[5, "=A1"]]);
    await host.run(async (context, sheet) => {
      sheet.getRange("A:A").delete("Left");
      await context.sync();
    });
    expect(await values("A1")).toEqual([["#REF!"]]);
  });

  test("sorting puts numbers before text, text before truth values, and blanks last", async () => {
    await write("A1:A6", [["乙"], [3], [""], [true], [1], ["甲"]]);
    const sort = (ascending: boolean) =>
      host.run(async (context, sheet) => {
        sheet.getRange("A1:A6").sort.apply([{ key: 0, ascending }]);
        await context.sync();
      });
    await sort(true);
    expect((await values("A1:A6"))!.flat()).toEqual([1, 3, "甲", "乙", true, ""]);
    await sort(false);
    expect((await values("A1:A6"))!.flat()).toEqual([true, "乙", "甲", 3, 1, ""]);
  });
});

describe("a protected sheet", () => {
  const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
    host.run(async (context, sheet) => {
      sheet.getRange("B1:B2").format.protection.locked = false;
      sheet.protection.protect(options, "secret");
      await context.sync();
    });

  test("refuses writing locked cells, and lets unlocked ones be written", async () => {
    await protect();
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]))).toBe(
      "AccessDenied",
    );
    expect(await host.refusal((_, sheet) => (sheet.getRange("B1").values = [[1]]))).toBeNull();
  });

  test("refuses formats, rows, rules, validation and tables", async () => {
    await protect();
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("B1").format.fill.color = "red"),
      (sheet) => sheet.getRange("1:1").insert("Down"),
      (sheet) => sheet.getRange("1:1").delete("Up"),
      (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom"),
      (sheet) => (sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0 }]),
    ];
    for (const attempt of attempts)
      expect(await host.refusal((_, sheet) => attempt(sheet))).toBe("AccessDenied");
  });

  test("allows what its options allow", async () => {
    await protect({ allowFormatCells: true, allowInsertRows: true });
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").format.fill.color = "red"))).toBeNull();
    expect(await host.refusal((_, sheet) => sheet.getRange("1:1").insert("Down"))).toBeNull();
    expect(await host.refusal((_, sheet) => sheet.getRange("1:1").delete("Up"))).toBe("AccessDenied");
  });

  test("opens with its password only", async () => {
    await protect();
    expect(await host.refusal((_, sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
    expect(await host.refusal((_, sheet) => sheet.protection.unprotect("secret"))).toBeNull();
    expect(await host.refusal((_, sheet) => (sheet.getRange("A1").values = [[1]]))).toBeNull();
  });
});

test("a value written into a spilled result is in its way, as in Excel, until it is cleared", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    sheet.getRange("A2").values = [[7]];
    await context.sync();
  });
  expect(await values("A1:A3")).toEqual([["#SPILL!"], [7], [""]]);
  await host.run(async (context, sheet) => {
    sheet.getRange("A2:A3").clear("Contents");
    await context.sync();
  });
  expect(await values("A1:A3")).toEqual([[1], [2], [3]]);
});

test("a range of a hidden sheet cannot be selected", async () => {
  const code = await host.refusal((context) => {
    const hidden = context.workbook.worksheets.add("藏");
    hidden.visibility = "Hidden";
    hidden.getRange("A1").select();
  });
  expect(code).toBe("InvalidOperation");
});
