import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

test("several areas are formatted as one, and answer null where they differ", async () => {
  await host.run(async (context, sheet) => {
    const areas = sheet.getRanges("B2:C3, E5");
    areas.format.fill.color = "pink";
    areas.format.font.bold = true;
    areas.format.borders.getItem("EdgeBottom").style = "Continuous";
    const middle = sheet.getRange("C3");
    middle.format.font.bold = false;
    areas.load("address,areaCount,cellCount,isEntireColumn,format/fill/color,format/font/bold");
    const corner = sheet.getRange("E5").load("format/fill/color,format/font/bold");
    const between = sheet.getRange("D4").load("format/fill/color");
    const edge = corner.format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(areas.toJSON()).toMatchObject({
      address: "Sheet1!B2:C3,Sheet1!E5",
      areaCount: 2,
      cellCount: 5,
      isEntireColumn: false,
    });
    expect(areas.format.fill.color).toBe("#FFC0CB");
    expect(areas.format.font.bold).toBeNull();
    expect([corner.format.fill.color, corner.format.font.bold, edge.style]).toEqual([
      "#FFC0CB",
      true,
      "Continuous",
    ]);
    expect(between.format.fill.color).toBe("#FFFFFF");
  });
});

test("areas that are held follow their cells from one request to the next", async () => {
  await host.run(async (context, sheet) => {
    const areas = sheet.getRanges("A5, C7:D8");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    areas.load("address");
    const first = areas.areas.getItemAt(0).load("address");
    await context.sync();
    expect(areas.address).toBe("Sheet1!A7,Sheet1!C9:D10");
    expect(first.address).toBe("Sheet1!A7");
  });
});

test("the selection is handed over as areas", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("B2:C4").select();
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2:C4");
  });
});

test("special cells are found by what they hold", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["name", 1, true],
      ["other", "=B1*2", ""],
      ["#N/A", "=1/0", 5],
    ];
    const used = sheet.getUsedRange();
    const addresses = [
      used.getSpecialCells("Formulas"),
      used.getSpecialCells("Constants", "LogicalText"),
      used.getSpecialCells("Constants", "Numbers"),
      used.getSpecialCells("Formulas", "Errors"),
      used.getSpecialCells("Blanks"),
    ].map((areas) => areas.load("address"));
    const none = used.getSpecialCellsOrNullObject("DataValidations");
    await context.sync();
    expect(addresses.map(({ address }) => address)).toEqual([
      "Sheet1!B2:B3",
      "Sheet1!A1:A2,Sheet1!C1",
      "Sheet1!B1,Sheet1!C3",
      "Sheet1!B3",
      "Sheet1!C2",
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test("special cells that are not there, or of no kind, are refused", async () => {
  expect(await host.refusal((_, sheet) => sheet.getRange("A1:B2").getSpecialCells("Formulas"))).toBe(
    "ItemNotFound",
  );
  expect(await host.refusal((_, sheet) => sheet.getRange("A1").getSpecialCells("Nonsense" as "Blanks"))).toBe(
    "InvalidArgument",
  );
});

test("all cells with a text are found, neighbours as one area", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Done", "open"],
      ["done", "Done today"],
      ["", "DONE"],
    ];
    const whole = sheet.findAll("done", { completeMatch: true, matchCase: false }).load("address");
    const exact = sheet.findAll("Done", { completeMatch: false, matchCase: true }).load("address");
    const none = sheet.findAllOrNullObject("late", {});
    await context.sync();
    expect(whole.address).toBe("Sheet1!A1:A2,Sheet1!B3");
    expect(exact.address).toBe("Sheet1!A1,Sheet1!B2");
    expect(none.isNullObject).toBe(true);
  });
  expect(await host.refusal((_, sheet) => sheet.findAll("late", {}))).toBe("ItemNotFound");
});

test("the merged blocks that a range touches are handed over", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("B2:C3").merge();
    sheet.getRange("E1:E2").merge();
    const touched = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("G1").getMergedAreasOrNullObject();
    await context.sync();
    expect(touched.address).toBe("Sheet1!B2:C3");
    expect(none.isNullObject).toBe(true);
  });
});
