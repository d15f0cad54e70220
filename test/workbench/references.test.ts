import { useBench } from "./bench";

const host = useBench();

test("a table's headings, rows and totals are what they are in Excel, whatever its name", async () => {
  await host.run(async (context, sheet) => {
    const names = ["T", "能耗_2020", "A.b"];
    for (const [index, name] of names.entries()) {
      const area = sheet.getRange("A1:B3").getOffsetRange(0, index * 3);
      area.values = [
        ["种类", "数量"],
        ["煤", 1],
        ["油", 2],
      ];
      const table = sheet.tables.add(area, true);
      table.name = name;
      table.showTotals = true;
    }
    const asked = (name: string) => [
      `=SUM(${name}[#All])`,
      `=${name}[[#Totals],[数量]]`,
      `=ROW(${name}[#Totals])`,
      `=COUNTA(${name}[#Headers])`,
      `=COUNTA(${name}[[#Headers],[#Data],[种类]])`,
      `=SUM(${name}[[#Data],[#Totals],[数量]])`,
      `=SUM(${name})`,
    ];
    const cells = sheet.getRange("L1:R3");
    cells.formulas = names.map(asked);
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual(names.map(() => [6, 3, 4, 2, 3, 6, 3]));

    for (const name of names) sheet.tables.getItem(name).showTotals = false;
    cells.load("values,formulas");
    await context.sync();
    expect(cells.formulas).toEqual(names.map(asked));
    expect(cells.values).toEqual(names.map(() => [3, "#REF!", "#REF!", 2, 3, 3, 3]));
  });
});

test("[@column] is #VALUE! where the table has no row beside it", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A2:A4").values = [["数量"], [1], [2]];
    sheet.tables.add("A2:A4", true).name = "能耗";
    const cells = sheet.getRange("C1:C5");
    cells.formulas = ["", "", "", "", ""].map((_, row) => [`=IFERROR(能耗[@数量],"无")&${row}`]);
    const alone = sheet.getRange("D5");
    alone.formulas = [["=能耗[@数量]+1"]];
    for (const range of [cells, alone]) range.load("values,formulas");
    await context.sync();
    expect(cells.values).toEqual([["无0"], ["无1"], ["12"], ["23"], ["无4"]]);
    expect([alone.values, alone.formulas]).toEqual([[["#VALUE!"]], [["=能耗[@数量]+1"]]]);
  });
});

test("A1# is what the formula in A1 fills, as it grows and shrinks", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:D1").formulas = [[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=ROWS(Sheet1!$B$1#)"]];
    sheet.getRange("E1:F1").formulas = [["=SUM(A1#)", "=B1#*2"]];
    const cells = sheet.getRange("C1:E1");
    const doubled = sheet.getRange("F1").getSpillingToRange();
    const shown = async (length: number) => {
      sheet.getRange("A1").values = [[length]];
      cells.load("values");
      await context.sync();
      return cells.values[0];
    };
    expect(await shown(3)).toEqual([6, 3, "#REF!"]);
    expect(await shown(5)).toEqual([15, 5, "#REF!"]);
    expect(await shown(1)).toEqual([1, 1, "#REF!"]);
    expect(await shown(2)).toEqual([3, 2, "#REF!"]);
    doubled.load("values");
    await context.sync();
    expect(doubled.values.slice(0, 2)).toEqual([[2], [4]]);
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.getRange("C2").load("formulas,values");
    await context.sync();
    expect([moved.formulas, moved.values]).toEqual([[["=SUM(B2#)"]], [[3]]]);
  });
});

test("a name that means something else is followed by long formulas too", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    const name = context.workbook.names.add("系数", sheet.getRange("A1"));
    const cell = sheet.getRange("C1");
    cell.formulas = [[`=系数${"+0*系数".repeat(30)}`]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
    name.formula = "=Sheet1!$A$2";
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
});

test("formulas follow a heading that a person types, also in a column that came later", async () => {
  const { grid } = host.bench.workbook;
  const type = async (row: number, column: number, v: string) => {
    grid.run("sheet.command.set-range-values", {
      unitId: grid.unitId,
      subUnitId: grid.workbook.getActiveSheet().getSheetId(),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { v },
    });
    await Promise.resolve();
    await host.bench.workbook.events?.flush();
  };
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["种类", "数量"],
      ["煤", 1],
      ["油", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "能耗";
    const cells = sheet.getRange("F1:F2");
    cells.formulas = [["=SUM(能耗[数量])"], ["=COUNTA(能耗[[种类]:[数量]])"]];
    await context.sync();
    await type(0, 1, "实物量");
    table.resize("A1:C3");
    await context.sync();
    await type(0, 2, "折标煤");
    cells.load("values,formulas");
    await context.sync();
    expect(cells.formulas).toEqual([["=SUM(能耗[实物量])"], ["=COUNTA(能耗[[种类]:[实物量]])"]]);
    expect(cells.values).toEqual([[3], [4]]);
  });
});

test("ranges put together in brackets stay so where columns come in, cells move or a formula is copied", async () => {
  await host.run(async (context, sheet) => {
    const wanted = (c: string, d: string, row: number) => [
      `=SUM((${c}1,${d}${row}))`,
      `=AREAS((${c}1:${c}2,${d}${row},$A$9))+1`,
      `=SUM(IF((${c}1>0),(${d}${row}),MAX((${c}1,${d}${row}),2)),",(",{1,2})`,
    ];
    const cells = sheet.getRange("A1:A3");
    cells.formulas = wanted("C", "D", 3).map((formula) => [formula]);
    sheet.getRange("B:B").insert("Right");
    cells.load("formulas");
    await context.sync();
    expect(cells.formulas.flat()).toEqual(wanted("D", "E", 3));

    sheet.getRange("E3").moveTo("H7");
    cells.load("formulas");
    await context.sync();
    expect(cells.formulas.flat()).toEqual(wanted("D", "H", 7));

    sheet.getRange("C1").copyFrom("A1");
    const copied = sheet.getRange("C1").load("formulas");
    await context.sync();
    expect(copied.formulas).toEqual([["=SUM((F1,J7))"]]);
  });
});
