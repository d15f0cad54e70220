import { useBench } from "./bench";

const host = useBench();

describe("conditional formats", () => {
  const add = (address: string, formula: string, color: string) =>
    host.run(async (context, sheet) => {
      const format = sheet.getRange(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      format.custom.format.font.bold = true;
      await context.sync();
    });

  const rules = (address: string) =>
    host.run(async (context, sheet) => {
      const found = sheet.getRange(address).conditionalFormats;
      found.load(
        "items/priority,items/stopIfTrue,items/type,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold",
      );
      await context.sync();
      return found.items.map(({ priority, custom }) => [
        priority,
        custom.rule.formula,
        custom.format.fill.color,
      ]);
    });

  test("a rule also holds for rows that come in among its own, stays one, and is as before once they are gone", async () => {
    await add("B2:B6", "=$C2>4", "#111111");
    const placed = (change: (sheet: Excel.Worksheet) => void) =>
      host.run(async (context, sheet) => {
        change(sheet);
        const found = sheet.getRange().conditionalFormats;
        found.load("items/custom/rule/formula");
        await context.sync();
        const areas = found.items.map((format) => format.getRanges().load("address"));
        await context.sync();
        return found.items.map(({ custom }, index) => [
          areas[index]!.address.replace(/.*!/, ""),
          custom.rule.formula,
        ]);
      });
    const before = [["B2:B6", "=$C2>4"]];
    expect(await placed((sheet) => sheet.getRange("6:8").insert("Down"))).toEqual([["B2:B9", "=$C2>4"]]);
    expect(await placed((sheet) => sheet.getRange("6:8").delete("Up"))).toEqual(before);
    expect(await placed((sheet) => sheet.getRange("2:3").insert("Down"))).toEqual([["B4:B8", "=$C4>4"]]);
    expect(await placed((sheet) => sheet.getRange("2:3").delete("Up"))).toEqual(before);
  });

  test("the newest rule comes first, and priority can be changed", async () => {
    await add("A1:A5", "=A1>1", "#111111");
    await add("A1:A5", "=A1>2", "#222222");
    await add("A1:A5", "=A1>3", "#333333");
    expect(await rules("A1")).toEqual([
      [0, "=A1>3", "#333333"],
      [1, "=A1>2", "#222222"],
      [2, "=A1>1", "#111111"],
    ]);
    await host.run(async (context, sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(2).priority = 0;
      await context.sync();
    });
    expect((await rules("A1")).map(([, formula]) => formula)).toEqual(["=A1>1", "=A1>3", "=A1>2"]);
  });

  test("a range knows the rules that touch it, and no others", async () => {
    await add("A1:A5", "=A1>1", "#111111");
    await add("C1:C5", "=C1>1", "#222222");
    expect((await rules("A5:B9")).length).toBe(1);
    expect((await rules("B1:B9")).length).toBe(0);
    expect((await rules("A1:C1")).length).toBe(2);
  });

  test("clearAll on a part of the range leaves the rest", async () => {
    await add("A1:A5", "=A1>1", "#111111");
    await host.run(async (context, sheet) => {
      sheet.getRange("A3").conditionalFormats.clearAll();
      const rule = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      const areas = rule.getRanges().load("address");
      const single = rule.getRangeOrNullObject();
      await context.sync();
      expect([areas.address, single.isNullObject]).toEqual(["Sheet1!A1:A2,Sheet1!A4:A5", true]);
    });
  });

  test("a rule can be deleted, and is gone for whoever holds it", async () => {
    await add("A1", "=A1>1", "#111111");
    await host.run(async (context, sheet) => {
      const rule = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      rule.delete();
      await context.sync();
      const count = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("a rule can apply to several areas at once", async () => {
    await host.run(async (context, sheet) => {
      const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1=1";
      await context.sync();
    });
    expect((await rules("C2")).length).toBe(1);
    expect((await rules("B2")).length).toBe(0);
    expect((await host.bench.snapshot()).sheets[0]!.conditionalFormats[0]!.ranges).toEqual([
      "A1:A3",
      "C1:C3",
    ]);
  });

  test("a kind that Excel doesn't have is refused", async () => {
    const add = (sheet: Excel.Worksheet) =>
      sheet.getRange("A1").conditionalFormats.add("Sparkle" as "DataBar");
    expect(await host.refusal((_, sheet) => add(sheet))).toBe("ApiNotFound");
  });

  test("a formula without an equals sign is refused", async () => {
    expect(
      await host.refusal((_, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>1";
      }),
    ).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  const set = (address: string, rule: Excel.DataValidationRule) =>
    host.run(async (context, sheet) => {
      sheet.getRange(address).dataValidation.rule = rule;
      await context.sync();
    });

  const get = (address: string) =>
    host.run(async (context, sheet) => {
      const validation = sheet
        .getRange(address)
        .dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      const { type, rule, prompt, errorAlert, ignoreBlanks } = validation;
      return { type, rule, prompt, errorAlert, ignoreBlanks };
    });

  test.each<[string, Excel.DataValidationRule]>([
    ["List", { list: { source: "约束性,预期性", inCellDropDown: true } }],
    ["Decimal", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }],
    ["WholeNumber", { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } }],
    ["TextLength", { textLength: { formula1: 10, operator: "LessThan" } }],
    ["Custom", { custom: { formula: "=ISNUMBER(A1)" } }],
  ])("a rule of type %s comes back as it was set", async (type, rule) => {
    await set("A1:A3", rule);
    expect(await get("A2")).toMatchObject({ type, rule });
  });

  test("prompt, alert and blanks are kept beside the rule, whichever is set first", async () => {
    await host.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.prompt = { showPrompt: true, title: "规划值", message: "填数" };
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "核对", message: "应为正数" };
      dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    expect(await get("A1:A3")).toMatchObject({
      type: "Decimal",
      prompt: { title: "规划值", message: "填数" },
      errorAlert: { style: "Warning", title: "核对", message: "应为正数" },
      ignoreBlanks: false,
    });
    const [validation] = (await host.bench.snapshot()).sheets[0]!.validations;
    expect(validation).toEqual({
      range: "A1:A3",
      rule: { kind: "decimal", operator: "greaterThan", formula1: 0 },
      ignoreBlanks: false,
      prompt: { title: "规划值", message: "填数" },
      alert: { style: "warning", title: "核对", message: "应为正数" },
    });
  });

  test("a new rule on a part replaces the old one there only", async () => {
    await set("A1:A5", { wholeNumber: { formula1: 1, operator: "GreaterThan" } });
    await set("A3", { list: { source: "甲,乙", inCellDropDown: true } });
    expect([(await get("A2")).type, (await get("A3")).type, (await get("A4")).type]).toEqual([
      "WholeNumber",
      "List",
      "WholeNumber",
    ]);
    expect((await get("A1:A5")).type).toBe("Inconsistent");
  });

  test("clear takes the rule away", async () => {
    await set("A1:A5", { wholeNumber: { formula1: 1, operator: "GreaterThan" } });
    await host.run(async (context, sheet) => {
      sheet.getRange("A2").dataValidation.clear();
      await context.sync();
    });
    expect([(await get("A1")).type, (await get("A2")).type]).toEqual(["WholeNumber", "None"]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "two kinds at once",
      (s) =>
        (s.getRange("A1").dataValidation.rule = {
          custom: { formula: "=1" },
          list: { source: "a", inCellDropDown: true },
        }),
    ],
    [
      "between without an upper bound",
      (s) => (s.getRange("A1").dataValidation.rule = { decimal: { formula1: 0, operator: "Between" } }),
    ],
    [
      "a list of more than 255 characters",
      (s) =>
        (s.getRange("A1").dataValidation.rule = { list: { source: "甲".repeat(256), inCellDropDown: true } }),
    ],
    [
      "a prompt title of more than 32 characters",
      (s) =>
        (s.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "甲".repeat(33), message: "" }),
    ],
    [
      "a message of more than 255 characters",
      (s) =>
        (s.getRange("A1").dataValidation.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "",
          message: "甲".repeat(256),
        }),
    ],
  ])("%s is refused", async (_, attempt) => {
    expect(await host.refusal((__, sheet) => attempt(sheet))).toBe("InvalidArgument");
  });
});

describe("names", () => {
  test("a name stands for a range, a constant or a formula", async () => {
    await host.run(async (context, sheet) => {
      const { names } = context.workbook;
      names.add("范围", sheet.getRange("A1:B2"), "说明");
      names.add("系数", 0.5 as unknown as string);
      names.add("算式", "=SUM(Sheet1!$A$1:$B$2)");
      names.load("items/name,items/type,items/formula,items/scope,items/visible,items/comment");
      const value = names.getItem("系数").load("value");
      const range = names.getItem("范围").getRange().load("address");
      const none = names.getItem("算式").getRangeOrNullObject();
      await context.sync();
      expect(
        Object.fromEntries(names.items.map((item) => [item.name, [item.type, item.formula, item.comment]])),
      ).toEqual({
        范围: ["Range", "=Sheet1!$A$1:$B$2", "说明"],
        系数: ["Double", "=0.5", ""],
        算式: ["Double", "=SUM(Sheet1!$A$1:$B$2)", ""],
      });
      expect([value.value, range.address, none.isNullObject]).toEqual([0.5, "Sheet1!A1:B2", true]);
    });
  });

  test("a name can be used in formulas, hidden, changed and deleted", async () => {
    await host.run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[2, 3]];
      const name = context.workbook.names.add("因子", sheet.getRange("A1"));
      sheet.getRange("C1").formulas = [["=因子*10"]];
      const cell = sheet.getRange("C1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[20]]);
      name.formula = "=Sheet1!$B$1";
      name.visible = false;
      cell.load("values");
      name.load("visible");
      await context.sync();
      expect([cell.values, name.visible]).toEqual([[[30]], false]);
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject("因子");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each(["A1", "R1C1", "R", "c", "R5", "1甲", "甲 乙", "甲-乙", ""])(
    "%j is refused as a name",
    async (name) => {
      expect(
        await host.refusal((context, sheet) => context.workbook.names.add(name, sheet.getRange("A1"))),
      ).toBe("InvalidArgument");
    },
  );

  test("a name that is taken is refused in the same scope, and allowed on a sheet", async () => {
    expect(
      await host.refusal((context, sheet) => context.workbook.names.add("甲", sheet.getRange("A1"))),
    ).toBeNull();
    expect(
      await host.refusal((context, sheet) => context.workbook.names.add("甲", sheet.getRange("A2"))),
    ).toBe("ItemAlreadyExists");
    expect(await host.refusal((_, sheet) => sheet.names.add("甲", sheet.getRange("A3")))).toBeNull();
    await host.run(async (context, sheet) => {
      const own = sheet.names.getItem("甲").getRange().load("address");
      const global = context.workbook.names.getItem("甲").getRange().load("address");
      await context.sync();
      expect([own.address, global.address]).toEqual(["Sheet1!A3", "Sheet1!A1"]);
    });
  });
});

describe("custom XML parts", () => {
  test("a part is found by its namespace, changed and deleted", async () => {
    await host.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<?xml version="1.0"?><!-- x --><p:plan xmlns:p="urn:plan"><p:a b="1"/></p:plan>');
      customXmlParts.add("<other/>");
      const part = customXmlParts.getByNamespace("urn:plan").getOnlyItem().load("id,namespaceUri");
      const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      await context.sync();
      expect([part.namespaceUri, none.isNullObject]).toEqual(["urn:plan", true]);
      part.setXml('<plan xmlns="urn:plan">二</plan>');
      const text = customXmlParts.getItem(part.id).getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      expect([text.value, count.value]).toEqual(['<plan xmlns="urn:plan">二</plan>', 2]);
      part.delete();
      const left = customXmlParts.getByNamespace("urn:plan").getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test.each(["", "plain", "<a>", "<a></b>", "<a/><b/>", "<a>&</a", "<a b=1/>"])(
    "%j is refused",
    async (xml) => {
      expect(await host.refusal((context) => context.workbook.customXmlParts.add(xml))).toBe(
        "InvalidArgument",
      );
    },
  );
});
