import { useBench } from "./bench";

const host = useBench({ language: "en-US" });

test("a link shows its text in blue, is read back, and goes along when its cell moves", async () => {
  await host.run(async (context, sheet) => {
    sheet.getRange("A1").hyperlink = {
      address: "https://example.com/",
      textToDisplay: "12 an example",
      screenTip: "look",
    };
    sheet.getRange("1:1").insert("Down");
    const cell = sheet.getRange("A2").load("hyperlink,values,format/font/color,format/font/underline");
    await context.sync();
    expect(cell.hyperlink).toEqual({
      address: "https://example.com/",
      textToDisplay: "12 an example",
      screenTip: "look",
    });
    expect(cell.values).toEqual([["12 an example"]]);
    expect([cell.format.font.color, cell.format.font.underline]).toEqual(["#0563C1", "Single"]);
  });
});

test("clearing links leaves text and look, clearing contents leaves the link", async () => {
  await host.run(async (context, sheet) => {
    for (const address of ["A1", "A2", "A3"])
      sheet.getRange(address).hyperlink = { documentReference: "Sheet1!C5", textToDisplay: "there" };
    sheet.getRange("A1").clear("Hyperlinks");
    sheet.getRange("A2").clear("RemoveHyperlinks");
    sheet.getRange("A3").clear("Contents");
    const cells = ["A1", "A2", "A3"].map((address) =>
      sheet.getRange(address).load("hyperlink,values,format/font/color"),
    );
    await context.sync();
    expect(
      cells.map(({ hyperlink, values, format }) => [Boolean(hyperlink), values[0]![0], format.font.color]),
    ).toEqual([
      [false, "there", "#0563C1"],
      [false, "there", "#000000"],
      [true, "", "#0563C1"],
    ]);
  });
});

test("a link that leads nowhere is refused", async () => {
  expect(await host.refusal((_, sheet) => (sheet.getRange("A1").hyperlink = { textToDisplay: "x" }))).toBe(
    "InvalidArgument",
  );
});

test("pages are laid out as asked for, and keep it in the file", async () => {
  await host.run(async (context, sheet) => {
    const layout = sheet.pageLayout;
    layout.centerVertically = true;
    layout.blackAndWhite = true;
    layout.printGridlines = true;
    layout.printOrder = "OverThenDown";
    layout.setPrintTitleColumns("A:B");
    layout.setPrintTitleRows("$1:$1");
    sheet.verticalPageBreaks.add("D1");
    layout.load("centerVertically,blackAndWhite,draftMode,printGridlines,printHeadings,printOrder");
    const titles = layout.getPrintTitleColumnsOrNullObject().load("address");
    const cell = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      centerVertically: true,
      blackAndWhite: true,
      draftMode: false,
      printGridlines: true,
      printHeadings: false,
      printOrder: "OverThenDown",
    });
    expect([titles.address, cell.address]).toEqual(["Sheet1!A:B", "Sheet1!D1"]);
  });
});
