import fc from "fast-check";

import { storedFormula, type FormulaSetting } from "../../src/workbench/xlsx/storedFormula";

const setting: FormulaSetting = {
  customFunctions: new Set(["CARBON.INTENSITY", "LAND.MIX"]),
  rangeNames: new Set(["现状值"]),
};

function stored(formula: string, table?: string): string | undefined {
  return storedFormula(formula, { ...setting, table })?.text;
}

function isArray(formula: string): boolean | undefined {
  return storedFormula(formula, setting)?.array;
}

test("cells that are gone leave #REF! in a file, whatever sheet they were on", () => {
  expect(stored("='1'!#REF!")).toBe("#REF!");
  expect(stored("=SUM(Sheet1!#REF!,B2)+Sheet1!A1")).toBe("SUM(#REF!,B2)+Sheet1!A1");
  expect(stored('="a!#REF!"&Sheet1!#REF!')).toBe('"a!#REF!"&#REF!');
});

describe("custom functions in a file", () => {
  test("take Excel's prefix, with _ for the dots", () => {
    expect(stored("=CARBON.INTENSITY(B2,1.5)")).toBe("_xldudf_CARBON_INTENSITY(B2,1.5)");
    expect(stored("=1+LAND.MIX(A1:A3)*2")).toBe("1+_xldudf_LAND_MIX(A1:A3)*2");
  });

  test("take it in lower case too, since Excel doesn't mind the case", () => {
    expect(stored("=carbon.intensity(1,2)")).toBe("_xldudf_CARBON_INTENSITY(1,2)");
  });

  test("take it inside one another", () => {
    expect(stored("=CARBON.INTENSITY(CARBON.INTENSITY(1,2),3)")).toBe(
      "_xldudf_CARBON_INTENSITY(_xldudf_CARBON_INTENSITY(1,2),3)",
    );
  });

  test("keep their plain name inside strings and sheet names", () => {
    expect(stored(`="CARBON.INTENSITY(1)"&'CARBON.INTENSITY(1)'!A1`)).toBe(
      `"CARBON.INTENSITY(1)"&'CARBON.INTENSITY(1)'!A1`,
    );
    expect(stored('="say ""LAND.MIX(1)"""')).toBe('"say ""LAND.MIX(1)"""');
  });

  test("keep their plain name where the add-in doesn't have them", () => {
    expect(stored("=OTHER.INTENSITY(1)")).toBe("OTHER.INTENSITY(1)");
    expect(stored("=MY.CARBON.INTENSITY(1)")).toBe("MY.CARBON.INTENSITY(1)");
  });
});

describe("functions younger than the file format", () => {
  test.each([
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=IFS(A1>1,2,TRUE,3)", "_xlfn.IFS(A1>1,2,TRUE,3)"],
    ['=textjoin(",",TRUE,A1:A3)', '_xlfn.textjoin(",",TRUE,A1:A3)'],
    ["=CONCAT(A1,B1)", "_xlfn.CONCAT(A1,B1)"],
    ["=FILTER(A1:A9,B1:B9)", "_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
    ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ])("%s is stored as %s", (typed, file) => {
    expect(stored(typed)).toBe(file);
  });

  test.each([
    "=SUM(A1:A3)",
    "=IF(A1>1,2,3)",
    "=IFERROR(A1,0)",
    "=VLOOKUP(A1,B:C,2,FALSE)",
    "=AVERAGEIFS(A:A,B:B,1)",
  ])("%s is old enough to stay", (typed) => {
    expect(stored(typed)).toBe(typed.slice(1));
  });

  test("LET marks the names it declares, in every place and only there", () => {
    expect(stored("=LET(x,A1,y,x+1,x*y+SUM(x,z))")).toBe(
      "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+SUM(_xlpm.x,z))",
    );
    expect(stored("=x+LET(x,1,x)")).toBe("x+_xlfn.LET(_xlpm.x,1,_xlpm.x)");
  });

  test("LET doesn't know a name before it is declared", () => {
    expect(stored("=LET(x,x,x)")).toBe("_xlfn.LET(_xlpm.x,x,_xlpm.x)");
  });

  test("LAMBDA marks its parameters, and the names of functions declared by LET", () => {
    expect(stored("=LET(f,LAMBDA(v,v*2),f(3))")).toBe(
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2),_xlpm.f(3))",
    );
    expect(stored("=LAMBDA(x,x+1)(2)")).toBe("_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)");
  });

  test("the spill sign becomes ANCHORARRAY", () => {
    expect(stored("=SUM(A1#)")).toBe("SUM(_xlfn.ANCHORARRAY(A1))");
  });

  test("the sign @ is left out, and in an array becomes SINGLE", () => {
    expect(stored("=@A1:A3")).toBe("A1:A3");
    expect(isArray("=@A1:A3")).toBe(false);
    expect(stored("=SUM(@A1:A3*B1:B3)")).toBe("SUM(_xlfn.SINGLE(A1:A3)*B1:B3)");
  });
});

describe("references in a file", () => {
  test("a table's own row is spelled out", () => {
    expect(stored("=指标表[@现状值]*2")).toBe("指标表[[#This Row],[现状值]]*2");
    expect(stored("=[@[目标 值]]", "指标表")).toBe("指标表[[#This Row],[目标 值]]");
    expect(stored("=SUM(指标表[现状值])")).toBe("SUM(指标表[现状值])");
  });

  test("a table that isn't named outside of any table can't be stored", () => {
    expect(stored("=[@现状值]")).toBeUndefined();
  });

  test("a sheet's name that needs quotes gets them", () => {
    expect(stored("=2030年!A1+指标!B2")).toBe("'2030年'!A1+指标!B2");
    expect(stored("='it''s'!A1")).toBe("'it''s'!A1");
  });

  test("another workbook can't be stored, for it would need a link", () => {
    expect(stored("=[其他.xlsx]指标!A1")).toBeUndefined();
    expect(stored("='C:\\[其他.xlsx]指标'!A1")).toBeUndefined();
  });
});

describe("text that only begins like a formula", () => {
  test.each(["=", "=SUM(", "=1+", "==A1", "=A1 B1 )", "SUM(A1)", "", "=)"])("%j is no formula", (typed) => {
    expect(stored(typed)).toBeUndefined();
  });

  test("any text gives a formula or nothing, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (content) => {
        const text = stored(`=${content}`);
        expect(text === undefined || typeof text === "string").toBe(true);
      }),
    );
  });
});

describe("a formula is marked as a dynamic array", () => {
  test.each([
    "=SUM((A1:A3>1)*1)",
    "=SUM(--(A1:A3>1))",
    "=SUM(LEN(A1:A3))",
    "=MAX(IF(A1:A3>1,B1:B3))",
    "=A1:A3",
    "=SUM(现状值*2)",
    "=FILTER(A1:A9,B1:B9)",
    "=SUM(A:A*2)",
  ])("%s, whose ranges would else be cut to one cell", (typed) => {
    expect(isArray(typed)).toBe(true);
  });

  test.each([
    '=IF(D3="","缺数据",IF(D3>=E3,"达标","未达标"))',
    "=SUM(A1:A3)*2",
    "=CARBON.INTENSITY(A1:A3,2)",
    "=VLOOKUP(A1,B1:C9,2,FALSE)",
    "=IF(COUNTIF(A1:A9,B1)>0,1,0)",
    "=城区常住人口*2",
    "=$A$1:$A$1+1",
    "=IFERROR(INDEX(A1:A9,MATCH(B1,C1:C9,0)),0)",
  ])("but not %s", (typed) => {
    expect(isArray(typed)).toBe(false);
  });
});

test("a formula of plain functions, references and operators is stored letter by letter", () => {
  const operand = fc.oneof(
    fc.nat().map(String),
    fc.constantFrom("A1", "$B$2", "指标!C3", "'甲 乙'!D4", "TRUE", '"a""b"', "名称", '"CARBON.INTENSITY(1)"'),
  );
  const { formula } = fc.letrec<{ formula: string; sum: string; call: string }>((tie) => ({
    formula: fc.oneof({ maxDepth: 4 }, operand, tie("sum"), tie("call")),
    sum: fc
      .tuple(tie("formula"), fc.constantFrom("+", " - ", "*", "/", "&", "<=", "<>"), tie("formula"))
      .map((parts) => `(${parts.join("")})`),
    call: fc
      .tuple(
        fc.constantFrom("SUM", "IF", "MAX", "and"),
        fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, inside]) => `${name}(${inside.join(", ")})`),
  }));
  fc.assert(fc.property(formula, (text) => expect(stored(`=${text}`)).toBe(text)));
});
