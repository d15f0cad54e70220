import { useBench } from "./bench";

const host = useBench();

/** What the formulas show, written below one another from D1 on, after the given cells were filled in at A1. */
async function results(formulas: string[], cells: unknown[][] = [[""]]): Promise<unknown[]> {
  return host.run(async (context, sheet) => {
    sheet.getRange("A1").getResizedRange(cells.length - 1, cells[0]!.length - 1).values = cells;
    const range = sheet.getRange(`D1:D${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

test("to the operators of comparison ? and * are characters like any other", async () => {
  expect(
    await results(
      [
        '="-"="?"',
        '="?"="?"',
        '="abc"<>"a*"',
        '="A*"="a*"',
        '=A1="?"',
        '=A2="?"',
        '="?"=A1',
        '=SUMPRODUCT(--(A1:A3="?"))',
        '=SUMPRODUCT(--("?"=A1:A3))',
        "=SUMPRODUCT(--(A1:A3=B1:B3))",
        '=1="?"',
        '=A4="*"',
        '="a"<"?"',
      ],
      [
        ["-", "?"],
        ["?", "?"],
        ["x", "*"],
        ["", ""],
      ],
    ),
  ).toEqual([false, true, true, true, false, true, false, 1, 1, 1, false, false, false]);
});

test("a comparison with one cell is TRUE or FALSE, also where nothing stands in it", async () => {
  const cells = [[""], ["乙"]];
  expect(
    await results(
      ["=NOT(A1=1)", "=NOT(A1=A2)", '=NOT(A1="甲")', '=ISLOGICAL(A2="甲")', '=TYPE(A2="甲")', '=A1=""'],
      cells,
    ),
  ).toEqual([true, true, true, true, 4, true]);
});

test("the functions that know ? and * still do", async () => {
  expect(
    await results(
      [
        '=COUNTIF(A1:A3,"?")',
        '=COUNTIF(A1:A3,"a*")',
        '=COUNTIF(A1:A3,"~?")',
        '=MATCH("a*",A1:A3,0)',
        '=SUMIF(A1:A3,"a*",B1:B3)',
      ],
      [
        ["?", 1],
        ["abc", 2],
        ["x", 4],
      ],
    ),
  ).toEqual([2, 1, 1, 2, 2]);
});

test("cells that rest on themselves are 0, and what depends on them follows from that", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A6").formulas = [
      ["=A2+1"],
      ["=A3+1"],
      ["=A1+1"],
      ["=A1+5"],
      ["=A5+1"],
      ["=SUM(A6:B6)+1"],
    ];
    sheet.getRange("B6:B8").formulas = [[7], ["=ROW(B7)"], ["=IF(TRUE,3,B8)"]];
    const used = sheet.getRange("A1:B8");
    used.load("values");
    await context.sync();
    expect(used.values.map(([value]) => value)).toEqual([0, 0, 0, 5, 0, 0, "", ""]);
    expect(used.values.slice(6).map(([, value]) => value)).toEqual([7, 3]);
    sheet.getRange("A3").values = [[10]];
    used.load("values");
    await context.sync();
    expect(used.values.slice(0, 4).map(([value]) => value)).toEqual([12, 11, 10, 17]);
  });
});

test("a long chain without a circle is calculated as ever", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A400").formulas = Array.from({ length: 400 }, (_, row) => [
      row === 0 ? 1 : `=A${row}+1`,
    ]);
    const last = sheet.getRange("A400").load("values");
    await context.sync();
    expect(last.values).toEqual([[400]]);
  });
});

test("a name that is a calculation gives its result", async () => {
  await host.run(async (context, sheet) => {
    const { names } = context.workbook;
    sheet.getRange("A1:A2").values = [[3], [4]];
    names.add("合计", "=SUM(Sheet1!$A$1:$A$2)*2");
    names.add("够", "=Sheet1!$A$1>2");
    names.add("坏", "=1/0");
    names.add("字", '="碳"&Sheet1!$A$1');
    names.add("格", sheet.getRange("A1"));
    names.load("items/name,items/type,items/value");
    await context.sync();
    expect(Object.fromEntries(names.items.map(({ name, type, value }) => [name, [type, value]]))).toEqual({
      合计: ["Double", 14],
      够: ["Boolean", true],
      坏: ["Error", "#DIV/0!"],
      字: ["String", "碳3"],
      格: ["Range", "Sheet1!$A$1"],
    });
  });
});

test("Excel's functions can be called without a cell, one within another", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["煤", 2.5],
      ["油", -3],
      ["气", 4],
    ];
    const { functions } = context.workbook;
    const found = functions.vlookup("油", sheet.getRange("A1:B3"), 2, false).load("value,error");
    const summed = functions.sum(found, functions.max(sheet.getRange("B1:B3")), 10).load("value");
    const none = functions.vlookup("电", sheet.getRange("A1:B3"), 2, false).load("value,error");
    const spread = functions.stDev_P(1, 3).load("value");
    const long = functions.len("长".repeat(300)).load("value");
    await context.sync();
    expect([found.value, summed.value, spread.value, long.value]).toEqual([-3, 11, 1, 300]);
    expect([found.error, none.error]).toEqual([null, "#N/A"]);
  });
});

test("a function that the grid doesn't have answers ApiNotFound", async () => {
  expect(await host.refusal((context) => context.workbook.functions.usdollar(1).load("value"))).toBe(
    "ApiNotFound",
  );
});

test("columns of tables may bear any name: years, cells, brackets, commas and quotes", async () => {
  const names = ["2020", "A1", "Coal (t)", "煤,t", "a:b", "#[x]", "it's", "{z};", 'q"', "@", "两\n行"];
  await host.run(async (context, sheet) => {
    const width = names.length - 1;
    const body = sheet.getRange("A1:A3").getResizedRange(0, width);
    body.values = [names.map((name) => `'${name}`), names.map(() => 2), names.map(() => 3)];
    const table = sheet.tables.add(body, true);
    table.name = "能耗";
    const quoted = names.map((name) => name.replace(/['[\]#@]/g, "'$&"));
    const sums = sheet.getRange("A6").getResizedRange(0, width);
    sums.formulas = [quoted.map((name) => `=SUM(能耗[${name}])`)];
    const rows = sheet.getRange("P2").getResizedRange(0, width);
    rows.formulas = [quoted.map((name) => `=能耗[@[${name}]]*10`)];
    const across = sheet.getRange("A8");
    across.formulas = [["=SUM(能耗[[2020]:[Coal (t)]])"]];
    for (const range of [sums, rows, across]) range.load("values");
    await context.sync();
    expect(sums.values).toEqual([names.map(() => 5)]);
    expect(rows.values).toEqual([names.map(() => 20)]);
    expect(across.values).toEqual([[15]]);
  });
});

test("@ takes the cell in the formula's own row and follows it, of ranges, names, calls and columns of tables", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["年"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "年表";
    context.workbook.names.add("ages", sheet.getRange("A2:A3"));
    const range = sheet.getRange("D3:I3");
    range.formulas = [
      ["=@A:A*10", "=@ages", "=@INDEX(A2:A3,2)", "=SUM(@A2:A3*@ages)", "=@年表[年]", "=@A1:B2"],
    ];
    await context.sync();
    sheet.getRange("A3").values = [[7]];
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[70, 7, 7, 49, 7, "#VALUE!"]]);
    expect(range.formulas[0]![0]).toBe("=@A:A*10");
  });
});

test("names may stand for parts of tables and for calculations, which are one operand; signs may stand before them", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B3", true).name = "Amounts";
    const total = context.workbook.names.add("total", "=SUM(AMOUNTS[B])");
    total.load("formula");
    context.workbook.names.add("column", "=0");
    context.workbook.names.getItem("column").formula = "=Amounts[A]";
    context.workbook.names.add("three", "=1+2");
    const range = sheet.getRange("D1:H1");
    range.formulas = [["=total", "=SUM(column)", "=three*2", "=-three-three", "=total*-three"]];
    await context.sync();
    sheet.getRange("B2").values = [[20]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[24, 4, 6, -6, -72]]);
    expect(total.formula).toBe("=SUM(Amounts[b])");
  });
});

test("a cell beyond the rows and columns in use is blank, and counts once it is filled in", async () => {
  const formulas = ['=AB1=""', "=XFD1048576+1", '=IF(ZZ$7=1,"a","b")', "=AC3*2", "=ISBLANK(A99999)"];
  expect(await results(formulas)).toEqual([true, 1, "b", 0, true]);
  const filled = await host.run(async (context, sheet) => {
    sheet.getRange("AC3").values = [[21]];
    const range = sheet.getRange("D4").load("values");
    await context.sync();
    return range.values[0]![0] as unknown;
  });
  expect(filled).toBe(42);
});

test("a name means what it does on the formula's sheet: that sheet's own, else the workbook's, and moves with the cell", async () => {
  const shown = await host.run(async (context, sheet) => {
    const [own, other] = [sheet, context.workbook.worksheets.add("另 表")];
    own.name = "甲";
    own.getRange("A1:A2").values = [[1], [5]];
    other.getRange("A1:A2").values = [[20], [50]];
    own.names.add("本表", own.getRange("$A$1"));
    other.names.add("本表", other.getRange("$A$1"));
    context.workbook.names.add("本表", "=700");
    other.names.add("两倍", "=本表*2");
    context.workbook.names.add("左上", "=甲!XFC1048573");
    const asked = ["本表*10", "甲!本表+'另 表'!本表", "两倍", "'另 表'!两倍+1", "左上", 'INDIRECT("本表")'];
    const formulas = asked.map((formula) => [`=${formula}`]);
    const ranges = [own, other].map((each) => each.getRange("C2:C7"));
    for (const range of ranges) range.formulas = formulas;
    await context.sync();
    for (const range of ranges) range.load("values,formulas");
    await context.sync();
    expect(ranges[1]!.formulas).toEqual(formulas);
    const before = ranges.map(({ values }) => values.flat() as unknown[]);
    other.names.getItem("本表").delete();
    other.getRange("D9").formulas = [["=本表"]];
    const after = other.getRange("D9").load("values");
    own.name = "新 表";
    const named = ranges[1]!.load("values,formulas");
    await context.sync();
    expect(named.formulas[1]).toEqual(["='新 表'!本表+'另 表'!本表"]);
    return [...before, [...after.values.flat(), ...named.values[1]!] as unknown[]];
  });
  expect(shown).toEqual([
    [10, 21, "#NAME?", 41, 5, 1],
    [200, 21, 40, 41, 5, 20],
    [700, 701],
  ]);
});

test("ranges in brackets of their own are gathered, and a sheet's name may hold a !", async () => {
  const shown = await host.run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 10],
      [2, 20],
    ];
    const other = context.workbook.worksheets.add("甲!A1!");
    other.getRange("A1:A2").values = [[3], [4]];
    context.workbook.names.add("彼处", other.getRange("$A$2"));
    const range = sheet.getRange("D1:D5");
    range.formulas = [
      ["=SUM((A1:A2,B2),100)"],
      ['=MAX( (A1,B1) )&"(a,b)"'],
      ["=SUM((1+2)*3,(A1))"],
      ["='甲!A1!'!A1"],
      ["=SUM('甲!A1!'!A1:A2,A1)+彼处"],
    ];
    other.getRange("A1").values = [[5]];
    range.load("values,formulas");
    await context.sync();
    expect(range.formulas[3]).toEqual(["='甲!A1!'!A1"]);
    return range.values.map(([value]) => value as unknown);
  });
  expect(shown).toEqual([123, "10(a,b)", 10, 5, 14]);
});

test("what is no formula is refused, as Excel refuses it", async () => {
  for (const formula of ["=L6-(-4,3)", "=SUM(", "=1 2", "=(1,2)"])
    await expect(results([formula])).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await results(["='1'!#REF!", "=IF(A1,,2)", "=A1:A3 A2:B2"])).toEqual([
    "#REF!",
    2,
    expect.anything(),
  ]);
});

test("INDIRECT knows tables and their parts by words, and follows them", async () => {
  await host.run(async (context, sheet) => {
    const table = sheet.tables.add("A1:B1", true);
    table.name = "Amounts";
    table.getHeaderRowRange().values = [["煤", "电"]];
    table.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    table.showTotals = true;
    const range = sheet.getRange("D1:D6");
    range.formulas = [
      ['=SUM(INDIRECT("Amounts[煤]"))'],
      ['=ROWS(INDIRECT("amounts[#All]"))'],
      ['=SUM(INDIRECT("Amounts[["&"煤"&"]:[电]]"))'],
      ['=SUM(INDIRECT("Amounts"))'],
      ['=INDIRECT("Amounts[[#Headers],[电]]")'],
      ['=INDIRECT("Amounts[气]")'],
    ];
    await context.sync();
    sheet.getRange("A2").values = [[10]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[13], [4], [19], [19], ["电"], ["#REF!"]]);
  });
});

test("a line break within a text stays one; between the parts of a formula it is a blank", async () => {
  expect(await results(['="a\nb"&1', '=LEN("\n")', "=1+\n2"])).toEqual(["a\nb1", 1, 3]);
});
