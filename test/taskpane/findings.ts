import type { Finding } from "../../src/excel/check/checkReport";

/** One row that misses its target; parts can be set otherwise. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    table: "{t1}",
    verdict: "missed",
    indicator: "green-travel-share",
    sector: "交通",
    name: "绿色出行分担率",
    unit: "%",
    value: 62.5,
    operator: "≥",
    target: 70,
    upper: "",
    current: "",
    handed: null,
    kind: null,
    targetId: null,
    targetYear: null,
    carriedOn: false,
    gap: 7.5,
    waitsFor: null,
    reason: null,
    remarks: [],
    inSheet: "same",
    plan: "市-总体规划",
    place: { sheetId: "{1}", sheetName: "指标", address: "I5" },
    computed: null,
    origin: null,
    ...parts,
  };
}
