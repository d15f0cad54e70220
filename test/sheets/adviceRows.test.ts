import { adviceRows } from "../../src/sheets/adviceRows";

const top = [["标题"], ["数据异常：说明里的字不算"], ["需要核对的 2 行"]];

test("each row under 提示 that says something is named by its own words, with what stands from its start to there", () => {
  const rows = [
    ["序号", "活动", "项目", "数", "提示"],
    [1, "工业燃料", "烟煤", -5, "数据异常：应为不小于 0 的数值"],
    [2, "工业燃料", "焦炭", 5, ""],
    [3, "", "", 5, "请填自定因子"],
    ["No.", "Item", "To look at", "", ""],
    [1, "Coal", "Check: 0.3 is 0.3%", "", ""],
  ];
  expect(adviceRows([...top, ...rows])).toEqual([
    { name: "工业燃料 · 烟煤", text: "数据异常：应为不小于 0 的数值", address: "A5:E5" },
    { name: "", text: "请填自定因子", address: "A7:E7" },
    { name: "Coal", text: "Check: 0.3 is 0.3%", address: "A9:C9" },
  ]);
});

test("a fault is found where there is no such heading, and on 数据 leads to the figure that is to be mended", () => {
  const blank = (count: number) => Array<string>(count).fill("");
  const headings = [
    "序号",
    "领域",
    "数据项",
    "单位",
    ...blank(7),
    "现状值（折算）",
    "近期值（折算）",
    "规划值（折算）",
  ];
  const row = [
    1,
    "工业",
    "工业用地面积",
    "亩",
    3,
    "很多",
    ...blank(5),
    3,
    "数据异常：应为不小于 0 的数值，不带单位",
    "",
  ];
  expect(adviceRows([...top, headings, row])).toEqual([
    { name: "工业 · 工业用地面积", text: "数据异常：应为不小于 0 的数值，不带单位", address: "F5" },
  ]);
  expect(adviceRows([...top, ["甲", 1], ["乙", -1, "数据异常：面积应大于 0"]])).toEqual([
    { name: "乙", text: "数据异常：面积应大于 0", address: "A5:C5" },
  ]);
});
