import { type Headless, openHeadless } from "../../src/workbench/node";

let bench: Headless;
beforeEach(async () => {
  bench = await openHeadless();
});
afterEach(() => bench.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => bench.Excel.run(batch);

/** A sheet 指标 with a table B3:D6, a rule, a validation and two names on its value column. */
async function fill() {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("指标");
    sheet.getRange("B3:D6").values = [
      ["序号", "名称", "值"],
      [1, "甲", 5],
      [2, "乙", 3],
      [3, "丙", 8],
    ];
    const table = sheet.tables.add("B3:D6", true);
    table.name = "指标表";
    table.style = "TableStyleLight9";
    context.workbook.names.add("各值", sheet.getRange("D4:D6"));
    sheet.names.add("首值", sheet.getRange("D4"));
    for (const [formula, color] of [
      ["=$D4<4", "#FFC7CE"],
      ["=$D4>7", "#C6EFCE"],
    ]) {
      const format = sheet.getRange("D4:D6").conditionalFormats.add("Custom");
      format.custom.rule.formula = formula!;
      format.custom.format.fill.color = color!;
    }
    sheet.getRange("D4:D6").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    sheet.customProperties.add("role", "indicators");
    await context.sync();
  });
}

/** Where everything is, in words. */
async function state(sheetName: string, valueCell: string) {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const table = sheet.tables.getItemAt(0);
    table.load("name,style");
    const tableRange = table.getRange().load("address");
    const values = table.getDataBodyRange().load("values");
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/priority,items/custom/rule/formula,items/custom/format/fill/color");
    const own = sheet.names.load("items/name,items/formula");
    const global = context.workbook.names.load("items/name,items/formula");
    const validation = sheet.getRange(valueCell).dataValidation.load("type");
    const role = sheet.customProperties.getItemOrNullObject("role").load("value");
    await context.sync();
    const ruleRanges = rules.items.map((rule) => rule.getRange().load("address"));
    await context.sync();
    return {
      table: table.name,
      style: table.style,
      at: tableRange.address,
      values: values.values,
      rules: rules.items.map(({ custom }, index) => [
        custom.rule.formula,
        custom.format.fill.color,
        ruleRanges[index]!.address,
      ]),
      own: own.items.map(({ name, formula }) => [name, formula]),
      global: global.items.map(({ name, formula }) => [name, formula]),
      validation: validation.type,
      role: role.value,
    };
  });
}

const change = (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  run(async (context) => {
    act(context.workbook.worksheets.getItem("指标"), context.workbook);
    await context.sync();
  });

test("inserted rows and columns take the table, the rules, the names and the validation along", async () => {
  await fill();
  await change((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("C:C").insert("Right");
  });
  expect(await state("指标", "E6")).toMatchObject({
    at: "指标!B5:E8",
    rules: [
      ["=$E6>7", "#C6EFCE", "指标!E6:E8"],
      ["=$E6<4", "#FFC7CE", "指标!E6:E8"],
    ],
    own: [["首值", "=指标!$E$6"]],
    global: [["各值", "=指标!$E$6:$E$8"]],
    validation: "Decimal",
  });
});

test("deleted rows shrink them", async () => {
  await fill();
  await change((sheet) => void sheet.getRange("5:5").delete("Up"));
  expect(await state("指标", "D4")).toMatchObject({
    at: "指标!B3:D5",
    values: [
      [1, "甲", 5],
      [3, "丙", 8],
    ],
    rules: [
      ["=$D4>7", "#C6EFCE", "指标!D4:D5"],
      ["=$D4<4", "#FFC7CE", "指标!D4:D5"],
    ],
    global: [["各值", "=指标!$D$4:$D$5"]],
  });
});

test("a renamed sheet keeps its names", async () => {
  await fill();
  await change((sheet) => {
    sheet.name = "我的 指标";
  });
  expect(await state("我的 指标", "D4")).toMatchObject({
    at: "'我的 指标'!B3:D6",
    own: [["首值", "='我的 指标'!$D$4"]],
    global: [["各值", "='我的 指标'!$D$4:$D$6"]],
  });
});

test("a copied sheet has its own table, rules in the same order, names of its own, validation and properties", async () => {
  await fill();
  await change((sheet) => void sheet.copy("End"));
  expect(await state("指标 (2)", "D4")).toEqual({
    table: "指标表2",
    style: "TableStyleLight9",
    at: "'指标 (2)'!B3:D6",
    values: [
      [1, "甲", 5],
      [2, "乙", 3],
      [3, "丙", 8],
    ],
    rules: [
      ["=$D4>7", "#C6EFCE", "'指标 (2)'!D4:D6"],
      ["=$D4<4", "#FFC7CE", "'指标 (2)'!D4:D6"],
    ],
    own: [
      ["各值", "='指标 (2)'!$D$4:$D$6"],
      ["首值", "='指标 (2)'!$D$4"],
    ],
    global: [["各值", "=指标!$D$4:$D$6"]],
    validation: "Decimal",
    role: "indicators",
  });
  expect(await state("指标", "D4")).toMatchObject({ table: "指标表", own: [["首值", "=指标!$D$4"]] });
});

test("a sorted table moves whole rows and leaves the table, the rules and the names where they are", async () => {
  await fill();
  await change((sheet) => sheet.tables.getItem("指标表").sort.apply([{ key: 2, ascending: false }]));
  expect(await state("指标", "D4")).toMatchObject({
    at: "指标!B3:D6",
    values: [
      [3, "丙", 8],
      [1, "甲", 5],
      [2, "乙", 3],
    ],
    rules: [
      ["=$D4>7", "#C6EFCE", "指标!D4:D6"],
      ["=$D4<4", "#FFC7CE", "指标!D4:D6"],
    ],
    global: [["各值", "=指标!$D$4:$D$6"]],
  });
});
