import { useBench } from "./bench";

const host = useBench();

test("a comment is found by its cell, follows it, is changed, answered, resolved and taken away", async () => {
  await host.run(async (context, sheet) => {
    const { comments } = context.workbook;
    sheet.comments.add("A2", "填数据");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const comment = comments.getItemByCell("Sheet1!A3");
    comment.content = "请填数据";
    comment.resolved = true;
    comment.replies.add("好");
    const reply = comment.replies.getItemAt(0);
    const place = comment.getLocation();
    comment.load("content,resolved,creationDate,contentType");
    reply.load("content");
    place.load("address");
    await context.sync();
    expect([comment.content, comment.resolved, comment.contentType]).toEqual(["请填数据", true, "Plain"]);
    expect(comment.creationDate.getTime()).toBeGreaterThan(Date.UTC(2020, 0));
    expect([reply.content, place.address]).toEqual(["好", "Sheet1!A3"]);
    comment.delete();
    const count = comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a mention keeps its rich text and shows its plain one", async () => {
  await host.run(async (context, sheet) => {
    const body = {
      mentions: [{ id: 0, name: "张三", email: "zhang@example.com" }],
      richContent: '<at id="0">张三</at> 请看',
    };
    const comment = sheet.comments.add("A1", body, "Mention");
    comment.load("content,richContent,mentions");
    await context.sync();
    expect(comment.content).toBe("张三 请看");
    expect(comment.richContent).toBe(body.richContent);
    expect(comment.mentions[0]!.email).toBe("zhang@example.com");
  });
});

test("a cell takes one comment, a range none, and a missing one is ItemNotFound", async () => {
  const twice = await host.refusal((_, sheet) => {
    sheet.comments.add("A1", "一");
    sheet.comments.add("A1", "二");
  });
  expect(twice).toBe("InvalidOperation");
  expect(await host.refusal((_, sheet) => sheet.comments.add("A1:B2", "一"))).toBe("InvalidArgument");
  expect(await host.refusal((context) => context.workbook.comments.getItemByCell("Sheet1!C9").load())).toBe(
    "ItemNotFound",
  );
});

describe("in a table of two blocks", () => {
  beforeEach(() =>
    host.run(async (context, sheet) => {
      sheet.getRange("B2:D3").values = [
        ["甲", "乙", "Total"],
        [1, 2, "total"],
      ];
      sheet.getRange("B6").values = [[9]];
      await context.sync();
    }),
  );

  test.each([
    ["B2", "Right", "D2"],
    ["B2", "Down", "B3"],
    ["B3", "Down", "B6"],
    ["D2", "Left", "B2"],
    ["B2", "Left", "A2"],
    ["B6", "Down", "B1048576"],
  ] as const)("Ctrl from %s %s leads to %s", async (from, direction, to) => {
    await host.run(async (context, sheet) => {
      const edge = sheet.getRange(from).getRangeEdge(direction);
      const extended = sheet.getRange(from).getExtendedRange(direction);
      edge.load("address");
      extended.load("cellCount");
      await context.sync();
      expect(edge.address).toBe(`Sheet1!${to}`);
      expect(extended.cellCount).toBeGreaterThan(1);
    });
  });

  test("a text is found from either end, whole or in part, in its case or in any", async () => {
    await host.run(async (context, sheet) => {
      const area = sheet.getRange("A1:E9");
      const first = area.find("tot", {});
      const last = area.find("TOTAL", { completeMatch: true, searchDirection: "Backwards" });
      const exact = area.findOrNullObject("TOTAL", { matchCase: true });
      first.load("address");
      last.load("address");
      await context.sync();
      expect([first.address, last.address, exact.isNullObject]).toEqual(["Sheet1!D2", "Sheet1!D3", true]);
    });
    expect(await host.refusal((_, sheet) => sheet.getRange("A1:E9").find("没有", {}).load())).toBe(
      "ItemNotFound",
    );
  });
});
