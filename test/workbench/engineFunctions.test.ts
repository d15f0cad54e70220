import { useBench } from "./bench";

const host = useBench();

/** What the formulas show, written below one another from L1 on, after the given cells were filled in at A1. */
async function results(cells: unknown[][], cases: [formula: string, expected: unknown][]): Promise<void> {
  const shown = await host.run(async (context, sheet) => {
    sheet.getRange("A1").getResizedRange(cells.length - 1, cells[0]!.length - 1).values = cells;
    const range = sheet.getRange(`L1:L${cases.length}`);
    range.formulas = cases.map(([formula]) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(9)) : value);
  expect(cases.map(([formula], index) => [formula, rounded(shown[index])])).toEqual(cases);
}

test("a number is one however it is written into a formula", () =>
  results(
    [
      [3, 0.7],
      ["x", ""],
    ],
    [
      ["=A1>=0.70", true],
      ['=IF(B1>=0.70,"达标","未达标")', "达标"],
      ["=COUNTIF(B1,0.70)", 1],
      ["=MATCH(3.0,A1:A2,0)", 1],
      ["=1.0", 1],
      ['=1.50&"x"&1E3', "1.5x1000"],
      ["=SUM({1.50,2.0})", 3.5],
      ["=2E-9*1e9", 2],
      ['=--"4.50"', 4.5],
      ['=5+-"3"', 2],
      ['="1.50"&A2', "1.50x"],
    ],
  ));

test("a minus counts as often as it is written", () =>
  results(
    [[3, 5]],
    [
      ["=5+--3", 8],
      ["=-A1+--B1", 2],
      ["=--(A1>2)*--(B1>2)", 1],
      ['=2*--"3"^2', 18],
      ["=1&--TRUE", "11"],
      ["=5---3", 2],
      ["=1+---B1", -4],
      ["=A1- -B1", 8],
      ["=A1+ - - B1%", 3.05],
      ["=-(2)+--SUM(A1:B1)", 6],
      ["=SUM(10,--(A1:B1>4))", 11],
      ['="--"&A1', "--3"],
    ],
  ));

test("a blank that a formula comes to is 0, and a link its words", () =>
  results(
    [
      ["a", "", 5],
      ["b", 2, ""],
    ],
    [
      ["=IF(TRUE,B1,1)", 0],
      ['=VLOOKUP("a",A1:C2,2,FALSE)', 0],
      ['=XLOOKUP("b",A1:A2,C1:C2)', 0],
      ['=IFERROR(B1,"x")', 0],
      ["=IFS(TRUE,B1)", 0],
      ['=SWITCH("a",A1,B1,9)', 0],
      ['=MINIFS(B1:B2,A1:A2,"z")', 0],
      ['=IF(TRUE,B1,1)&""', ""],
      ['=HYPERLINK("https://example.com","去看")', "去看"],
      ['=HYPERLINK("#Sheet1!A1")', "#Sheet1!A1"],
      ['=HYPERLINK("https://example.com",C1)&"!"', "5!"],
    ],
  ));

test("conditions are asked and truth values compared as in Excel", () =>
  results(
    [[true, "'7", "x", false]],
    [
      ["=IF(C1,1,2)", "#VALUE!"],
      ["=IF(B1,1,2)", "#VALUE!"],
      ['=IF("true",1,2)', 1],
      ['=NOT("FALSE")', true],
      ["=IFS(TRUE,1,TRUE,1/0)", 1],
      ['=IFS(FALSE,1,C1="x","是")', "是"],
      ["=IFS(FALSE,1)", "#N/A"],
      ['=SWITCH(2,1,1/0,2,"b")', "b"],
      ['=SWITCH("7",7,"number","text")', "text"],
      ["=SUM(SWITCH({1,2,3},1,10,3,30,5))", 45],
      ['=A1<>""', true],
      ['=SUMPRODUCT(--(A1:D1<>""))', 4],
      ['=A1>"zz"', true],
      ["=D1=0", false],
    ],
  ));

test("statistics leave out texts that look like numbers, and take several ranges", () =>
  results(
    [
      [3, 2, "x"],
      ["'7", 4, 1],
      [5, 6, true],
      [2.5, 1, ""],
    ],
    [
      ["=MEDIAN(A1:A4)", 3],
      ["=DEVSQ(A1:A4)", 3.5],
      ["=AVERAGEA(A1:A4)", 2.625],
      ["=GEOMEAN(A1:A4)", 3.34716475],
      ["=CORREL(A1:A4,B1:B4)", 1],
      ["=SLOPE(A1:A4,B1:B4)", 0.5],
      ["=NPV(0.1,A1:A4)", 8.73779113],
      ["=RANK(5,A1:A4)", 1],
      ["=RANK(3,(A1:A4,B1:B4),1)", 4],
      ["=RANK.AVG(2,B1:B4)", 3],
      ["=SMALL((A1:A4,C1:C4),1)", 1],
      ["=LARGE((A1:A2,B1:B4,C2),2)", 4],
      ["=PERCENTILE((A1,B2:B3),0.5)", 4],
      ["=AREAS((A1:A3,B2,C1:C2))", 3],
      ["=AREAS(A1:C3)", 1],
      ["=SUMPRODUCT(A1:A3,B1:B4)", "#VALUE!"],
      ["=SUMPRODUCT(A3:A4,B3:B4)", 32.5],
    ],
  ));

test("months end, weeks and complex numbers are told, and texts searched, as in Excel", () =>
  results(
    [["国土空间规划", "a?c"]],
    [
      ["=EDATE(DATE(2024,1,31),1)-DATE(2024,2,29)", 0],
      ["=EDATE(DATE(2024,3,31),-1)-DATE(2024,2,29)", 0],
      ["=EDATE(DATE(2024,1,31),-2.9)-DATE(2023,11,30)", 0],
      ["=EDATE(DATE(2024,1,15),12)-DATE(2025,1,15)", 0],
      ["=EDATE(5,-2)", "#NUM!"],
      ["=WEEKNUM(DATE(2024,12,31),21)", 1],
      ["=WEEKNUM(DATE(2024,12,31))", 53],
      ["=ISOWEEKNUM(DATE(2021,1,3))", 53],
      ["=ISOWEEKNUM(DATE(2018,12,31))", 1],
      ["=COMPLEX(3,-1)", "3-i"],
      ["=COMPLEX(0,-11)", "-11i"],
      ['=SEARCH("土*规",A1)', 2],
      ['=SEARCH("空?划",A1)', "#VALUE!"],
      ['=SEARCH("~?",B1)', 2],
      ['=SEARCH("A?C",B1)', 1],
      ['=COUNT(SEARCH({"国*","?划","x"},A1))', 2],
      ['=ISDATE("2024-01-01")', "#NAME?"],
      ["=ISBETWEEN(2,1,3)", "#NAME?"],
    ],
  ));

test("the blank between ranges stands for the cells they have in common, and bytes are counted from the start", () =>
  results(
    [
      [1, 2, 3],
      [4, 5, 6],
      ["土地abc", true, ""],
    ],
    [
      ["=SUM(A1:B2 B1:C2)", 7],
      ["=A2:C2 B1:B3", 5],
      ["=SUM(A:B 2:2,1)", 10],
      ["=SUM(A1:C2 A1:C2 C1:C2)", 9],
      ["=A1 B2", "#NULL!"],
      ["=SUM( A1 , B1 ) + A1", 4],
      ["=MIDB(A3,3,2)&MIDB(A3,5,9)", "地abc"],
      ['=REPLACEB(A3,3,2,"方")', "土方abc"],
      ['=TEXT(B3,"0.0")&TEXT(5,"")&LEN(VALUETOTEXT(1.5))', "TRUE3"],
    ],
  ));

test("numbers become texts and are compared by fifteen digits, and Chinese words of formats are known", () =>
  results(
    [[3, 7]],
    [
      ['=A1/B1&"吨"', "0.428571428571429吨"],
      ['=CONCAT(2/3,"、",-2/3)', "0.666666666666667、-0.666666666666667"],
      ['=TEXTJOIN("/",TRUE,A1:B1/7)', "0.428571428571429/1"],
      ["=LEN(1/3)", 17],
      ['=1E21&""', "1E+21"],
      ['=A1*0.1&""', "0.3"],
      ["=SQRT(2)^2=2", true],
      ["=SQRT(2)^2>2", false],
      ["=1/3=0.3333", false],
      ["=A1<3.000000001", true],
      ['=TEXT(-1234.5,"#,##0.0;[红色]-#,##0.0")', "-1,234.5"],
      ['=TEXT(A1/4,"G/通用格式")', "0.75"],
    ],
  ));

test("INDIRECT finds a sheet that has ! in its name", async () => {
  await host.run(async (context, sheet) => {
    context.workbook.worksheets.add("甲!乙's").getRange("A1:A2").values = [[42], [1]];
    const range = sheet.getRange("A1:A3");
    range.formulas = [
      ["=INDIRECT(\"'甲!乙''s'!A1\")"],
      ["=SUM(INDIRECT(\"'甲!乙''s'!A1:A2\"))"],
      ["=INDIRECT(\"'甲!丙'!A1\")"],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[42], [43], ["#REF!"]]);
  });
});
