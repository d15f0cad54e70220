import { actions } from "../../../src/excel";
import { overlayPlaces } from "../../../src/sheets/overlay/overlaySheet";
import { fill, readRow, useWorkbook } from "../bench";
import { stateOf } from "../faults";

const bench = useWorkbook();

const finding = async () => {
  const found = (await actions.check()).findings.find(({ indicator }) => indicator === "carbon-per-capita")!;
  return { ...found, request: { table: found.table, place: found.place, indicator: found.indicator! } };
};

async function onData(address: string, value: number) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").getRange(address).values = [[value]];
    await context.sync();
  });
}

test("a row tells its inputs and the missing ones, and typed values come back to the formulas in one step", async () => {
  await actions.build({ plan: "乡镇-总体规划", language: "zh", parts: ["data", "overlay"] });
  const first = await finding();
  expect(first.computed).toEqual({ words: "待算", isTypedOver: false });
  const before = await actions.readComputed(first.request);
  expect(before!.inputs.map(({ isMissing }) => isMissing)).toEqual([true, true]);
  const [emissions, people] = before!.inputs;
  expect(before).toMatchObject({ missing: `${emissions!.name}、${people!.name}`, base: null });
  expect(emissions!.place).toMatchObject({ sheetName: "数据", rowName: { text: emissions!.name } });

  const planned = (at: string) => at.replace(/^[A-Z]+/, "G");
  await onData(planned(emissions!.place.address), 270);
  await onData(planned(people!.place.address), 300);
  expect(await finding()).toMatchObject({ value: 0.9, computed: { words: "算得", isTypedOver: false } });
  const computed = await stateOf(bench.current);

  await fill(first.name, { planned: 1.5 });
  const typed = await finding();
  expect(typed).toMatchObject({
    value: 1.5,
    computed: { words: "规划值改填（算得0.9）", isTypedOver: true },
  });
  expect((await actions.readComputed(typed.request))!.inputs[0]).toMatchObject({
    values: ["", "", 270],
    isMissing: false,
  });
  const typedState = await stateOf(bench.current);
  const { restored, step } = await actions.restoreComputed(typed.request);
  expect(restored).toBe(1);
  expect(await stateOf(bench.current)).toEqual(computed);
  expect(await readRow(first.name, "指标")).toMatchObject({ planned: 0.9, origin: "算得" });
  await actions.undo(step!);
  expect(await stateOf(bench.current)).toEqual(typedState);

  expect(await actions.readStatements()).toEqual([]);
  await onData(people!.place.address.replace(/^[A-Z]+/, "F"), -5);
  expect(await actions.readStatements()).toEqual([
    {
      text: expect.stringContaining("需要核对的 1 格"),
      place: expect.objectContaining({ sheetName: "数据", address: "A3" }),
      rows: [
        {
          name: expect.stringContaining("常住人口"),
          text: "数据异常：应为不小于 0 的数值，不带单位",
          place: expect.objectContaining({
            sheetName: "数据",
            address: people!.place.address.replace(/^[A-Z]+/, "F"),
          }),
        },
      ],
    },
  ]);

  await onData(people!.place.address.replace(/^[A-Z]+/, "F"), 280);
  await Excel.run(async (context) => {
    const { settings } = overlayPlaces;
    const sheet = context.workbook.worksheets.getItem("双评价");
    sheet.getRangeByIndexes(settings.top, settings.column, 5, 1).values = [[60], [60], [10], [75], [50]];
    await context.sync();
  });
  expect(await actions.readStatements()).toMatchObject([
    {
      place: { sheetName: "双评价", address: "A3" },
      rows: [{ text: "数据异常：三项权重之和应为 100，现为 130" }],
    },
  ]);

  const other = (await actions.check()).findings.find(({ computed: from }) => from === null)!;
  const request = { table: other.table, place: other.place, indicator: other.indicator! };
  expect(await actions.readComputed(request)).toBeNull();
  await expect(actions.restoreComputed(request)).rejects.toMatchObject({ code: "place-gone" });
});
