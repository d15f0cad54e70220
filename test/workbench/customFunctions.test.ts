import type { FunctionsMetadata } from "../../src/workbench/host/customFunctions";
import { type Headless, openHeadless } from "../../src/workbench/node";

let bench: Headless;
beforeEach(async () => {
  bench = await openHeadless();
});
afterEach(() => bench.dispose());

const one = (
  id: string,
  types: [type: string, dimensionality?: string][],
  optional = 0,
): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id,
      name: id,
      parameters: types.map(([type, dimensionality], index) => ({
        name: `p${index}`,
        type,
        dimensionality,
        optional: index >= types.length - optional,
      })),
    },
  ],
});

async function show(
  formula: string,
  cells = "A1",
  values: unknown[][] = [[]],
  read = "F1",
): Promise<unknown[][]> {
  return bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    if (values[0]!.length > 0) sheet.getRange(cells).values = values;
    sheet.getRange("F1").formulas = [[formula]];
    const range = sheet.getRange(read).load("values");
    await context.sync();
    return range.values;
  });
}

test("=CARBON.INTENSITY(A1,B1) calculates in a cell, and again when a cell it names changes", async () => {
  bench.registerFunctions(one("CARBON.INTENSITY", [["any"], ["any"]]), {
    "CARBON.INTENSITY": (emissions: number, area: number) => emissions / area,
  });
  expect(await show("=CARBON.INTENSITY(A1,B1)", "A1:B1", [[12, 4]])).toEqual([[3]]);
  await bench.edit("Sheet1", "B1", 6);
  expect(await show("=carbon.intensity(A1,B1)")).toEqual([[2]]);
});

test("a range arrives as a table with blanks as empty text, a cell as its value, what is left out as null", async () => {
  const seen: unknown[][] = [];
  bench.registerFunctions(one("T.SEEN", [["any", "matrix"], ["any"], ["any"]], 1), {
    "T.SEEN": (...args: never[]) => {
      seen.push(args.slice(0, 3));
      return 1;
    },
  });
  await show("=T.SEEN(A1:B2,A2)", "A1:B2", [
    [1, "甲"],
    ["", true],
  ]);
  expect(seen.at(-1)).toEqual([
    [
      [1, "甲"],
      ["", true],
    ],
    "",
    null,
  ]);
});

test("declared types are converted as Excel converts them", async () => {
  const seen: unknown[][] = [];
  bench.registerFunctions(one("T.TYPED", [["number"], ["string"], ["boolean"]]), {
    "T.TYPED": (...args: never[]) => {
      seen.push(args.slice(0, 3));
      return 1;
    },
  });
  await show("=T.TYPED(A1,B1,C1)", "A1:C1", [["'12", 7, 1]]);
  expect(seen.at(-1)).toEqual([12, "7", true]);
  expect(await show('=T.TYPED("甲",1,TRUE)')).toEqual([["#VALUE!"]]);
});

test("a table spills, and says so", async () => {
  bench.registerFunctions(one("T.TABLE", [["any"]]), {
    "T.TABLE": (count: number) => Array.from({ length: count }, (_, row) => [row + 1, `行${row + 1}`]),
  });
  expect(await show("=T.TABLE(2)", "A1", [[]], "F1:G2")).toEqual([
    [1, "行1"],
    [2, "行2"],
  ]);
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const spill = sheet.getRange("F1").getSpillingToRange().load("address");
    const origin = sheet.getRange("G2").getSpillParent().load("address");
    await context.sync();
    expect([spill.address, origin.address]).toEqual(["Sheet1!F1:G2", "Sheet1!F1"]);
  });
});

test.each([
  ["#DIV/0!", "divisionByZero"],
  ["#NUM!", "invalidNumber"],
  ["#VALUE!", "invalidValue"],
  ["#N/A", "notAvailable"],
  ["#NULL!", "nullReference"],
] as const)("%s, thrown or returned, shows in the cell as an error", async (code, name) => {
  const { CustomFunctions } = bench;
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode[name]);
  bench.registerFunctions(
    {
      functions: [
        ...one("T.THROW", []).functions,
        ...one("T.RETURN", []).functions,
        ...one("T.INSIDE", []).functions,
      ],
    },
    {
      "T.THROW": () => {
        throw error;
      },
      "T.RETURN": () => error,
      "T.INSIDE": () => [[1, error]],
    },
  );
  expect(await show("=T.THROW()")).toEqual([[code]]);
  expect(await show("=T.RETURN()")).toEqual([[code]]);
  expect(await show("=T.INSIDE()", "A1", [[]], "F1:G1")).toEqual([[1, code]]);
  expect(await show("=IF(ISERROR(T.RETURN()),1,0)")).toEqual([[1]]);
});

test("any other exception is #VALUE!, an infinite number #NUM!, a missing function #NAME?", async () => {
  bench.registerFunctions(
    { functions: ["T.BROKEN", "T.INFINITE", "T.MISSING"].flatMap((id) => one(id, []).functions) },
    {
      "T.BROKEN": () => {
        throw new Error("oops");
      },
      "T.INFINITE": () => 1 / 0,
    },
  );
  expect(await show("=T.BROKEN()")).toEqual([["#VALUE!"]]);
  expect(await show("=T.INFINITE()")).toEqual([["#NUM!"]]);
  expect(await show("=T.MISSING()")).toEqual([["#NAME?"]]);
});

test("an error in an argument reaches a function that takes anything, and no other", async () => {
  const seen: unknown[] = [];
  const take = (value: unknown) => {
    seen.push(value);
    return 1;
  };
  bench.registerFunctions(
    {
      allowErrorForDataTypeAny: true,
      functions: [...one("T.ANY", [["any"]]).functions, ...one("T.NUMBER", [["number"]]).functions],
    },
    { "T.ANY": take, "T.NUMBER": take },
  );
  expect(await show("=T.ANY(1/0)")).toEqual([[1]]);
  expect(seen.at(-1)).toMatchObject({ code: "#DIV/0!" });
  const calls = seen.length;
  expect(await show("=T.NUMBER(1/0)")).toEqual([["#DIV/0!"]]);
  expect(seen.length).toBe(calls);
});

test("a function on single values that is given a range is called for each cell", async () => {
  bench.registerFunctions(one("T.DOUBLE", [["number"]]), { "T.DOUBLE": (value: number) => value * 2 });
  expect(await show("=T.DOUBLE(A1:A3)", "A1:A3", [[1], [2], [3]], "F1:F3")).toEqual([[2], [4], [6]]);
});

test("a promise shows #GETTING_DATA until it is kept", async () => {
  let keep: (value: number) => void = () => {};
  bench.registerFunctions(one("T.LATER", [["any"]]), {
    "T.LATER": () => new Promise<number>((resolve) => (keep = resolve)),
  });
  expect(await show("=T.LATER(1)")).toEqual([["#GETTING_DATA"]]);
  keep(42);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await show("=T.LATER(1)")).toEqual([[42]]);
});

test("a conditional format or a validation that calls an add-in's function is refused, as in Excel", async () => {
  bench.registerFunctions(one("T.TRUE", []), { "T.TRUE": () => true });
  await expect(
    bench.Excel.run(async (context) => {
      const format = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=T.TRUE()";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("office.js itself answers calls of associated functions, errors included", async () => {
  const { CustomFunctions } = bench;
  CustomFunctions.associate("T.SUM", (values: number[][]) =>
    values.flat().reduce((sum, value) => sum + value, 0),
  );
  CustomFunctions.associate("T.FAIL", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  });
  const [sum, failure] = await Promise.all([
    bench.invoke("T.SUM", [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    bench.invoke("T.FAIL", []),
  ]);
  expect(sum.slice(1, 3)).toEqual([true, 10]);
  expect(failure[1]).toBe(false);
});

test("what a function says of its error is kept for the cell, until it succeeds", async () => {
  bench.registerFunctions(one("T.STRICT", [["number"]]), {
    "T.STRICT": (value: number) => {
      if (value > 1) throw new bench.CustomFunctions.Error("#N/A" as CustomFunctions.ErrorCode, "不超过 1");
      return value;
    },
  });
  const said = () => bench.workbook.functionErrors.at(bench.workbook.findSheet("Sheet1")!.getSheetId(), 0, 5);
  expect(await show("=T.STRICT(A1)", "A1", [[2]])).toEqual([["#N/A"]]);
  expect(said()).toBe("不超过 1");
  expect(await show("=T.STRICT(A1)", "A1", [[1]])).toEqual([[1]]);
  expect(said()).toBeUndefined();
  bench.registerFunctions(one("T.LISTED", [["number"]]), {
    "T.LISTED": () => [[new bench.CustomFunctions.Error("#VALUE!" as CustomFunctions.ErrorCode, "不是数")]],
  });
  expect(await show("=T.LISTED(A1)", "A1", [[1]])).toEqual([["#VALUE!"]]);
  expect(said()).toBe("不是数");
});

test("a streaming function's cell shows each result it sends", async () => {
  let send = (_result: unknown): void => {};
  const streaming = one("T.STREAM", [["any"]]);
  streaming.functions[0]!.options = { stream: true };
  bench.registerFunctions(streaming, {
    "T.STREAM": (value: number, { setResult }: { setResult: typeof send }) => {
      send = setResult;
      setResult(value);
    },
  });
  expect(await show("=T.STREAM(A1)*2", "A1", [[4]])).toEqual([[8]]);
  send(5);
  expect(await show("=T.STREAM(A1)*2")).toEqual([[10]]);
  send([[1, 7]]);
  expect(await show("=SUM(T.STREAM(A1))")).toEqual([[8]]);
});
