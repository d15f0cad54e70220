import { useBench } from "./bench";

const host = useBench();

/** A table Exp with the headings 项目, 数量, 两倍 and three rows. */
async function table(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange("A1:C4").values = [
    ["项目", "数量", "两倍"],
    ["甲", 1, ""],
    ["乙", 2, ""],
    ["丙", 3, ""],
  ];
  const made = sheet.tables.add("A1:C4", true);
  made.name = "Exp";
  await context.sync();
  return made;
}

const read = async (context: Excel.RequestContext, sheet: Excel.Worksheet, address: string) => {
  const range = sheet.getRange(address);
  range.load("values,formulas");
  await context.sync();
  return { values: range.values.flat(), formulas: range.formulas.flat() };
};

describe("a formula in one cell of a table's column", () => {
  test("becomes that of the whole column when the rest is empty", async () => {
    await host.run(async (context, sheet) => {
      await table(context, sheet);
      sheet.getRange("C3").formulas = [["=B3*2"]];
      const { values, formulas } = await read(context, sheet, "C2:C4");
      expect(formulas).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
      expect(values).toEqual([2, 4, 6]);
    });
  });

  test("takes the place of the column's formula, however it is entered", async () => {
    await host.run(async (context, sheet) => {
      await table(context, sheet);
      sheet.getRange("C2").formulas = [["=B2*2"]];
      await context.sync();
    });
    await host.bench.edit("Sheet1", "C4", "=B4*3");
    await host.run(async (context, sheet) => {
      expect((await read(context, sheet, "C2:C4")).values).toEqual([3, 6, 9]);
    });
  });

  test("stays alone where another cell holds something else", async () => {
    await host.run(async (context, sheet) => {
      await table(context, sheet);
      sheet.getRange("C4").values = [[7]];
      sheet.getRange("C2").formulas = [["=B2*2"]];
      expect((await read(context, sheet, "C2:C4")).formulas).toEqual(["=B2*2", "", 7]);
    });
  });

  test("a value in one cell, and formulas in several, fill nothing", async () => {
    await host.run(async (context, sheet) => {
      await table(context, sheet);
      sheet.getRange("C2").values = [[5]];
      expect((await read(context, sheet, "C2:C4")).values).toEqual([5, "", ""]);
      sheet.getRange("C2").clear();
      sheet.getRange("C2:C3").formulas = [["=B2"], ["=B3"]];
      expect((await read(context, sheet, "C2:C4")).values).toEqual([1, 2, ""]);
    });
  });

  test("goes on into rows that are added", async () => {
    await host.run(async (context, sheet) => {
      const made = await table(context, sheet);
      sheet.getRange("C2").formulas = [["=[@数量]*2"]];
      await context.sync();
      made.rows.add(undefined, [["丁", 5, ""]]);
      expect((await read(context, sheet, "C2:C5")).values).toEqual([2, 4, 6, 10]);
    });
    await host.bench.edit("Sheet1", "B6", 8);
    await host.run(async (context, sheet) => {
      expect((await read(context, sheet, "C6")).values).toEqual([16]);
    });
  });
});

test.each([
  ["=[@数量]*2", "=[@数量]*2", 4],
  ["=exp[@数量]*2", "=[@数量]*2", 4],
  ["=Exp[[#This Row],[数量]]*2", "=[@数量]*2", 4],
  ["=SUM(EXP[数量])", "=SUM(Exp[数量])", 6],
  ["=SUM([数量])", "=SUM(Exp[数量])", 6],
])("inside its table %s reads as %s and gives %d", async (written, shown, value) => {
  await host.run(async (context, sheet) => {
    await table(context, sheet);
    sheet.getRange("C3").formulas = [[written]];
    expect(await read(context, sheet, "C3")).toEqual({ values: [value], formulas: [shown] });
  });
});

test("beside its table a row's own value is named with the table; a text in brackets is left alone", async () => {
  await host.run(async (context, sheet) => {
    await table(context, sheet);
    sheet.getRange("F2:G2").formulas = [["=Exp[@数量]", '="[@数量]"']];
    expect(await read(context, sheet, "F2:G2")).toEqual({
      values: [1, "[@数量]"],
      formulas: ["=Exp[@数量]", '="[@数量]"'],
    });
  });
});

test("the first rows of a table of headings alone go where its blank row is", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["甲", "乙"]];
    const made = sheet.tables.add("A1:B1", true);
    made.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    const range = made.getRange();
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
    expect(range.values).toEqual([
      ["甲", "乙"],
      [1, 2],
      [3, 4],
    ]);
  });
});

test("a blank row that a person left in a table stays; new rows come after it", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["甲"], [""]];
    const made = sheet.tables.add("A1:A2", true);
    made.rows.add(undefined, [[1]]);
    const range = made.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:A3");
  });
});

test("a name that Excel doesn't know may be loaded; one that only this host lacks says so", async () => {
  await host.run(async (context, sheet) => {
    sheet.load("NoPropertiesNeeded");
    context.workbook.worksheets.load("items/$none");
    await context.sync();
    expect(context.workbook.worksheets.items).toHaveLength(1);
  });
  expect(await host.refusal((_, sheet) => sheet.load("slicers"))).toBe("ApiNotFound");
});

test.each([
  [70, 0.7],
  ["70", 0.7],
  [0.5, 0.5],
  ["-12.5", -0.125],
  ["70%", 0.7],
  [0, 0],
])("whoever types %p into a per cent cell means %d", async (typed, value) => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").numberFormat = [["0.0%"]];
    await context.sync();
  });
  await host.bench.edit("Sheet1", "A1", typed);
  await host.run(async (context, sheet) => {
    expect((await read(context, sheet, "A1")).values).toEqual([value]);
  });
});

test("a row that comes in among a table's own has the formulas of its calculated columns", async () => {
  await host.run(async (context, sheet) => {
    await table(context, sheet);
    sheet.getRange("C2:C4").formulas = [["=SUM(B$2:B2)"], ["=SUM(B$2:B3)"], ["=SUM(B$2:B4)"]];
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("2:2").insert("Down");
    const { formulas } = await read(context, sheet, "C2:C6");
    expect(formulas).toEqual([
      "=SUM(B$3:B2)",
      "=SUM(B$3:B3)",
      "=SUM(B$3:B4)",
      "=SUM(B$3:B5)",
      "=SUM(B$3:B6)",
    ]);
  });
});
