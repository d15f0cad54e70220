import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

test("a built-in style gives cells its whole look and its name", async () => {
  await host.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.format.font.italic = true;
    range.style = "Good";
    sheet.getRange("B1").style = "Heading1";
    const [good, heading] = ["A1", "B1"].map((address) =>
      sheet
        .getRange(address)
        .load("style,format/fill/color,format/font/color,format/font/italic,format/font/size"),
    );
    range.load("style");
    const plain = sheet.getRange("C1").load("style");
    await context.sync();
    expect([good!.style, good!.format.fill.color, good!.format.font.color]).toEqual([
      "Good",
      "#C6EFCE",
      "#006100",
    ]);
    expect(good!.format.font.italic).toBe(false);
    expect([heading!.style, heading!.format.font.size]).toEqual(["Heading1", 15]);
    expect([range.style, plain.style]).toEqual([null, "Normal"]);
  });
});

test("a style of one's own is made, given to cells, changed with them, and taken away from them", async () => {
  await host.run(async (context, sheet) => {
    const { styles } = context.workbook;
    styles.add("Slanted");
    const style = styles.getItem("slanted");
    style.textOrientation = 38;
    style.shrinkToFit = true;
    style.font.color = "red";
    style.numberFormat = "0.0";
    style.locked = false;
    const cell = sheet.getRange("A1");
    cell.values = [[1.25]];
    cell.style = "Slanted";
    cell.load(
      "style,text,format/textOrientation,format/shrinkToFit,format/font/color,format/protection/locked",
    );
    await context.sync();
    expect([cell.style, cell.text[0]![0]]).toEqual(["Slanted", "1.3"]);
    expect([cell.format.textOrientation, cell.format.shrinkToFit]).toEqual([38, true]);
    expect([cell.format.font.color, cell.format.protection.locked]).toEqual(["#FF0000", false]);

    style.font.color = "blue";
    style.load("builtIn,name,textOrientation,shrinkToFit,locked,numberFormat");
    cell.load("format/font/color");
    await context.sync();
    expect(cell.format.font.color).toBe("#0000FF");
    expect(style.toJSON()).toMatchObject({
      builtIn: false,
      name: "Slanted",
      textOrientation: 38,
      shrinkToFit: true,
      locked: false,
      numberFormat: "0.0",
    });

    style.delete();
    cell.load("style,format/font/color");
    const gone = styles.getItemOrNullObject("Slanted");
    await context.sync();
    expect([cell.style, cell.format.font.color, gone.isNullObject]).toEqual(["Normal", "#000000", true]);
  });
});

test("styles that are not there, or there already, are refused", async () => {
  const styles = (context: Excel.RequestContext) => context.workbook.styles;
  expect(await host.refusal((context) => styles(context).getItem("none"))).toBe("ItemNotFound");
  expect(await host.refusal((context) => styles(context).add("good"))).toBe("ItemAlreadyExists");
  expect(await host.refusal((_, sheet) => (sheet.getRange("A1").style = "none"))).toBe("InvalidArgument");
  expect(await host.refusal((context) => styles(context).getItem("Normal").delete())).toBe("AccessDenied");
});

test("cells take properties one by one, and hand them over in the shape that was asked for", async () => {
  await host.run(async (context, sheet) => {
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [
          { format: { fill: { color: "blue", pattern: "Gray25" }, font: { bold: true } } },
          { style: "Bad", format: { borders: { top: { style: "Continuous" } } } },
        ],
      ]);
    const found = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      style: true,
      format: { fill: { color: true, pattern: true }, font: { bold: true }, borders: { style: true } },
    });
    sheet.getRange("B:B").columnHidden = true;
    const columns = sheet.getRange("A1:B1").getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(found.value[0]!.map(({ address, style }) => [address, style])).toEqual([
      ["Sheet1!A1", "Normal"],
      ["Sheet1!B1", "Bad"],
    ]);
    expect(found.value[0]![0]!.format).toMatchObject({
      fill: { color: "#0000FF", pattern: "Gray25" },
      font: { bold: true },
    });
    expect(found.value[0]![1]!.format!.borders).toMatchObject({
      top: { style: "Continuous" },
      bottom: { style: "None" },
    });
    expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
  });
});

test("a list of properties that doesn't fit the range is refused", async () => {
  expect(await host.refusal((_, sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]]))).toBe(
    "InvalidArgument",
  );
});
