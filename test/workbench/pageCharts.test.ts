import type { ChartData, SeriesData, TrendlineData } from "../../src/workbench/chart";
import { freshChart, freshSeries } from "../../src/workbench/book/charts/freshChart";
import { kindOf } from "../../src/workbench/chartKinds";
import { automaticTitle, trendName, unitLabel } from "../../src/workbench/page/charts/automaticWords";
import { chartOption } from "../../src/workbench/page/charts/chartOption";
import { placed } from "../../src/workbench/page/charts/placing";
import type { ShownChart } from "../../src/workbench/page/charts/shown";
import { trendPoints } from "../../src/workbench/page/charts/trend";

function shown(
  kind: string,
  values: number[][],
  change: (chart: ChartData<never>) => void = () => {},
): ShownChart {
  const chart = freshChart(
    kind,
    "图",
    values.map(() => freshSeries()),
  ) as ChartData<never>;
  change(chart);
  return {
    chart,
    title: chart.title.text,
    unit: null,
    size: { width: 480, height: 288 },
    series: values.map((numbers, index) => ({
      data: chart.series[index] as SeriesData<unknown>,
      kind: kindOf(chart.series[index]!.kind ?? kind)!,
      name: `系列${index + 1}`,
      values: numbers,
      categories: ["甲", "乙"],
      across: [10, 20],
      sizes: [1, 4],
      labels: {},
      trendNames: [],
      format: "General",
      index,
    })),
  };
}

/** What the drawing library is told, as far as these tests look at it. */
interface Told {
  xAxis: { type: string; data?: string[]; min?: number };
  yAxis: { type: string; min?: number }[];
  series: {
    type: string;
    data: (number | { value: number; name?: string; itemStyle: { color?: string } })[];
    stack?: string;
    areaStyle?: object;
    itemStyle: { color: string };
    lineStyle?: { color: string; type: string };
    yAxisIndex?: number;
  }[];
}

const told = (chart: ShownChart) => chartOption(chart) as unknown as Told;

test("columns stand on their categories, side by side or on one another", () => {
  const beside = told(shown("ColumnClustered", [[1, 2]]));
  expect([beside.xAxis.type, beside.xAxis.data, beside.series[0]!.type]).toEqual([
    "category",
    ["甲", "乙"],
    "bar",
  ]);
  expect(beside.series[0]!.stack).toBeUndefined();
  const [first, second] = told(
    shown("ColumnStacked", [
      [1, 2],
      [3, 4],
    ]),
  ).series;
  expect(first!.stack).toBe(second!.stack);
  expect(first!.stack).toBeDefined();
});

test("a stack of 100 % shows shares, a bar lies, an area is filled", () => {
  const shares = told(
    shown("ColumnStacked100", [
      [1, 2],
      [3, 6],
    ]),
  );
  expect(shares.series.map(({ data }) => data)).toEqual([
    [0.25, 0.25],
    [0.75, 0.75],
  ]);
  const bar = chartOption(shown("BarClustered", [[1, 2]])) as unknown as { yAxis: { type: string } };
  expect(bar.yAxis.type).toBe("category");
  expect(told(shown("Area", [[1, 2]])).series[0]!.areaStyle).toBeDefined();
});

test("colours, dashes, limits and the second axis are those of the chart", () => {
  const { series, yAxis } = told(
    shown(
      "ColumnClustered",
      [
        [1, 2],
        [3, 4],
      ],
      (chart) => {
        chart.valueAxis.minimum = -5;
        chart.series[0]!.fill = "#0B6B55";
        chart.series[0]!.points = { 1: { fill: "#F2A93B" } };
        Object.assign(chart.series[1]!, {
          kind: "Line",
          secondary: true,
          line: { color: "#4B0F30", style: "Dash" },
        });
      },
    ),
  );
  expect(yAxis.map(({ min }) => min)).toEqual([-5, undefined]);
  expect(series[0]!.itemStyle.color).toBe("#0B6B55");
  expect(series[0]!.data[1]).toMatchObject({ value: 2, itemStyle: { color: "#F2A93B" } });
  expect(series[1]).toMatchObject({
    type: "line",
    yAxisIndex: 1,
    lineStyle: { color: "#4B0F30", type: "dashed" },
  });
});

test("slices are named, and each has a colour of its own", () => {
  const { data } = told(shown("Pie", [[1, 3]])).series[0]! as unknown as {
    data: { name: string; value: number; itemStyle: { color: string } }[];
  };
  expect(data.map(({ name, value }) => [name, value])).toEqual([
    ["甲", 1],
    ["乙", 3],
  ]);
  expect(data[0]!.itemStyle.color).not.toBe(data[1]!.itemStyle.color);
});

test("a scatter has numbers on both axes, a bubble a third for its size", () => {
  const scatter = told(shown("XYScatter", [[1, 2]]));
  expect([scatter.xAxis.type, scatter.series[0]!.data]).toEqual([
    "value",
    [
      [10, 1, 1],
      [20, 2, 4],
    ],
  ]);
});

test("bars lie from below as they are counted, a radar goes round as a clock does", () => {
  const two = [
    [1, 2],
    [3, 4],
  ];
  const names = (kind: string) =>
    (chartOption(shown(kind, two)) as unknown as { series: { name: string }[] }).series.map(
      ({ name }) => name,
    );
  expect([names("BarClustered"), names("BarStacked"), names("ColumnClustered")]).toEqual([
    ["系列2", "系列1"],
    ["系列1", "系列2"],
    ["系列1", "系列2"],
  ]);
  const { radar, series } = chartOption(shown("Radar", [[1, 2, 3, 4]])) as unknown as {
    radar: { indicator: unknown[] };
    series: { data: { value: number[] }[] }[];
  };
  expect([radar.indicator.length, series[0]!.data[0]!.value]).toEqual([4, [1, 4, 3, 2]]);
});

test("names that don't fit beside each other are slanted, and labels of a bare line hang on marks nobody sees", () => {
  const axis = (names: string[]) => {
    const chart = shown("Line", [names.map((_, index) => index)]);
    chart.series[0]!.categories = names;
    chart.series[0]!.labels = { shown: true };
    return chartOption(chart) as unknown as {
      xAxis: { axisLabel: { rotate?: number } };
      series: { showSymbol: boolean; itemStyle: { color: string }; label: { position: string } }[];
    };
  };
  expect(axis(["甲", "乙"]).xAxis.axisLabel.rotate).toBeUndefined();
  const long = axis(["县级国土空间总体规划", "单位地区生产总值二氧化碳排放"]);
  expect(long.xAxis.axisLabel.rotate).toBeUndefined();
  const longer = axis([..."甲乙丙丁戊己"].map((name) => name.repeat(9)));
  expect(longer.xAxis.axisLabel.rotate).toBe(45);
  expect(longer.series[0]).toMatchObject({ showSymbol: true, itemStyle: { color: "transparent" } });
  expect(longer.series[0]!.label.position).toBe("right");
});

test("parts of a title have their own fonts, and what an axis counts in stands beside it", () => {
  const chart = shown("ColumnClustered", [[1, 2]], ({ title, valueAxis }) => {
    Object.assign(title, { text: "碳排放", fill: "#87CEEB" });
    title.runs = [{ start: 0, length: 1, font: { color: "#FFFF00" } }];
    Object.assign(valueAxis.title, { text: "吨", visible: true });
  });
  chart.unit = "千";
  const { title, yAxis } = chartOption(chart) as unknown as {
    title: { text: string; backgroundColor: string; textStyle: { rich: Record<string, { color: string }> } };
    yAxis: { name: string }[];
  };
  expect(title.text).toBe("{part0|碳}{part1|排放}");
  expect([title.backgroundColor, title.textStyle.rich.part0!.color]).toEqual(["#87CEEB", "#FFFF00"]);
  expect(yAxis[0]!.name).toBe("吨\n千");
});

test("what nobody has worded is worded as Excel does", () => {
  const trend = { kind: "Linear", name: null, movingAveragePeriod: 3 } as TrendlineData;
  expect(automaticTitle("zh-CN", ["甲"])).toBe("甲");
  expect(automaticTitle("en-US", ["甲", "乙"])).toBe("Chart Title");
  expect(trendName("zh-CN", trend, "甲")).toBe("线性 (甲)");
  expect(trendName("en-US", { ...trend, kind: "MovingAverage" }, "A")).toBe("3 per. Mov. Avg. (A)");
  const axis = shown("Line", [[1]]).chart.valueAxis;
  expect(unitLabel("zh-CN", { ...axis, displayUnit: "Thousands" })).toBe("千");
  expect(unitLabel("zh-CN", { ...axis, displayUnit: "Thousands", showDisplayUnitLabel: false })).toBeNull();
});

describe("trend lines", () => {
  const trend = {
    kind: "Linear",
    name: null,
    polynomialOrder: 2,
    movingAveragePeriod: 2,
    intercept: null,
    forward: 0,
    backward: 0,
    showEquation: false,
    showRSquared: false,
  };
  const points = (y: (x: number) => number) => [1, 2, 3, 4].map((x): [number, number] => [x, y(x)]);

  test.each([
    ["Linear", (x: number) => 3 * x - 1],
    ["Polynomial", (x: number) => x * x - 4 * x + 2],
    ["Exponential", (x: number) => 2 * Math.exp(0.5 * x)],
    ["Logarithmic", (x: number) => 1 + 3 * Math.log(x)],
    ["Power", (x: number) => 2 * x ** 1.5],
  ])("%s passes through points that lie on one", (kind, curve) => {
    const found = trendPoints({ ...trend, kind }, points(curve), true);
    expect(found).toHaveLength(4);
    for (const [x, y] of found) expect(y).toBeCloseTo(curve(x), 8);
  });

  test("a moving average begins where its period is full, a logarithm needs positive numbers", () => {
    expect(
      trendPoints(
        { ...trend, kind: "MovingAverage" },
        points((x) => x),
        true,
      ),
    ).toEqual([
      [2, 1.5],
      [3, 2.5],
      [4, 3.5],
    ]);
    expect(
      trendPoints(
        { ...trend, kind: "Power" },
        points((x) => x - 2),
        true,
      ),
    ).toEqual([]);
  });
});

describe("on the screen", () => {
  const view = {
    sheetId: "1",
    zoom: 2,
    headings: { width: 92, height: 40 },
    frozen: { width: 0, height: 100 },
    scrolled: { x: 0, y: 60 },
  };

  test("a chart scrolls with its cells, grows with the zoom, and goes under what is frozen", () => {
    expect(placed({ left: 75, top: 75, width: 150, height: 75 }, view)).toEqual({
      left: 92 + 200,
      top: 40 + 200 - 60,
      width: 400,
      height: 200,
      hidden: { left: 0, top: 0 },
    });
    expect(placed({ left: 0, top: 45, width: 150, height: 75 }, view)).toMatchObject({
      top: 40 + 120 - 60,
      hidden: { top: 40 },
    });
  });

  test("one that begins among the frozen rows stays", () => {
    expect(placed({ left: 0, top: 30, width: 150, height: 75 }, view)).toMatchObject({
      top: 40 + 80,
      hidden: { top: 0 },
    });
  });
});

test("a legend too long for one line takes as many as it needs, and the plot makes room for them", () => {
  const bottom = (names: number) => {
    const chart = shown(
      "ColumnStacked",
      Array.from({ length: names }, () => [1, 2]),
      ({ legend }) => {
        legend.visible = true;
        legend.position = "Bottom";
      },
    );
    return (chartOption(chart) as { grid: { bottom: number } }).grid.bottom;
  };
  expect([bottom(2), bottom(5), bottom(9)]).toEqual([38, 38, 60]);
});

test("a pie stands beside its legend, whose lines are as many as the names of its slices need", () => {
  const pie = (position: string) => {
    const chart = shown("Pie", [[1, 2, 3, 4]], ({ legend }) => {
      legend.visible = true;
      legend.position = position as never;
    });
    chart.series[0]!.categories = [
      "城镇人均建设用地面积（平方米每人）",
      "非化石能源占比",
      "绿色出行分担率",
      "森林覆盖率",
    ];
    const { legend, series } = chartOption(chart) as {
      legend: { type: string };
      series: Record<string, number>[];
    };
    return [legend.type, series[0]!.left, series[0]!.right, series[0]!.bottom];
  };
  const [bottom, right] = [pie("Bottom"), pie("Right")];
  expect(bottom.slice(0, 3)).toEqual(["plain", 0, 0]);
  expect(bottom[3]).toBeGreaterThan(50);
  expect(right[2]).toBeGreaterThan(100);
  expect(right[2]).toBeLessThanOrEqual(480 * 0.4);
});

test("areas have no gaps, and take off what is below zero", () => {
  const [area] = told(shown("AreaStacked", [[1, null as never]])).series as unknown as Record<
    string,
    unknown
  >[];
  expect(area).toMatchObject({ stackStrategy: "all", data: [expect.anything(), 0] });
});
