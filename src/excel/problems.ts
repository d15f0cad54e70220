import type { Text } from "../catalogue/schema";
import { ExcelProblem, type ProblemCode } from "./excelProblem";

/** What a person reads for each problem: what is wrong and what to do. */
const TEXTS: Record<ProblemCode, Text> = {
  "structure-protected": {
    zh: "工作簿结构受保护，不能添加工作表。请在“审阅 > 保护工作簿”中取消保护后重试。工作簿没有改动。",
    en: "The workbook's structure is protected, so no sheet can be added. Lift the protection under Review > Protect Workbook and try again. Nothing was changed.",
  },
  "sheet-protected": {
    zh: "工作表受保护，不能写入。请在“审阅 > 撤消工作表保护”后重试。",
    en: "The sheet is protected and cannot be written to. Lift its protection under Review and try again.",
  },
  "read-only": {
    zh: "工作簿是只读的。请另存一份，或点“启用编辑”后重试。",
    en: "The workbook is read-only. Save a copy or choose Enable Editing, then try again.",
  },
  "cell-editing": {
    zh: "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。",
    en: "A cell is being edited. Press Enter or Esc to finish, then try again.",
  },
  "too-large": {
    zh: "内容超过 Excel 一次能处理的大小（网页版为 5 MB）。请减少行数后重试。",
    en: "This is more than Excel takes in one go (5 MB on the web). Reduce the number of rows and try again.",
  },
  "cell-occupied": {
    zh: "所选单元格已有内容，没有覆盖。请选择一个空单元格。",
    en: "The selected cell is not empty and was not overwritten. Select an empty cell.",
  },
  "selection-not-a-cell": {
    zh: "当前选中的不是单元格。请先点一个单元格。",
    en: "What is selected is not a cell. Click a cell first.",
  },
  "place-gone": {
    zh: "这个单元格已经不在原处（工作表或行可能被删除或移动）。请重新检查。",
    en: "That cell is not where it was; its sheet or row may have been deleted or moved. Run the check again.",
  },
  "sheet-hidden": {
    zh: "这个单元格所在的工作表是隐藏的。请右键单击任一工作表标签，选“取消隐藏”后重试。",
    en: "That cell is on a hidden sheet. Right-click any sheet tab, choose Unhide, then try again.",
  },
  "no-tables": {
    zh: "没有找到指标表。请先在面板“规划”页生成工作表；如果改过表头，请恢复“指标”“要求”“目标值”“现状值”“规划值”“判定”这几列的名称。",
    en: "No indicator table was found. Create a plan's worksheets first, on the pane's Plan tab; if headings were changed, restore Indicator, Requirement, Target, Current value, Planned value and Verdict.",
  },
  "rows-moving": {
    zh: "检查期间表格的行一直在增减（可能有人正在同一文件里编辑），没有得出结果。请稍后再检查。",
    en: "Rows kept coming and going while the table was read, perhaps because somebody else edits this file. Check again in a moment.",
  },
  "cells-changed": {
    zh: "要写入的单元格刚刚被改动或移动（可能有人正在同一文件里编辑），没有写入。请再试一次。",
    en: "The cells to be written were changed or moved just then, perhaps because somebody else edits this file. Nothing was written; try again.",
  },
  "own-form": {
    zh: "这张工作表就是指标表，直接点“检查”即可。请先切换到您自己的表，再读取。",
    en: "This sheet is an indicator table already: choose Check. To read a table of your own, go to its sheet first.",
  },
  "file-unreadable": {
    zh: "这个文件读不出来。",
    en: "This file can't be read.",
  },
  "sheet-empty": {
    zh: "当前工作表是空的。请先切换到您自己的表，再读取。",
    en: "This sheet is empty. Go to the sheet with your own table, then read it.",
  },
  "left-behind": {
    zh: "Excel 中途停下，而且没能全部恢复。",
    en: "Excel stopped half-way, and not everything could be put back.",
  },
  "undo-gone": {
    zh: "这一步已经撤销，或者太久以前，无法再撤销。",
    en: "This step has been undone already, or lies too far back to be undone.",
  },
  "host-refused": {
    zh: "Excel 没有完成这一步，工作簿已恢复到操作前的样子。请重试；如果再次出现，请把详细信息发给支持人员。",
    en: "Excel did not complete this step and the workbook is as it was before. Try again; if it happens again, send the details to support.",
  },
};

export function problem(code: ProblemCode, details: string | null = null): ExcelProblem {
  return new ExcelProblem(code, TEXTS[code], details);
}

/** Says which sheets these are, where that is known. */
export function sheetsProtected(names: readonly string[]): ExcelProblem {
  return new ExcelProblem("sheet-protected", {
    zh: `${names.map((name) => `“${name}”`).join("")}工作表受保护，不能写入，没有作任何改动。请在“审阅 > 撤消工作表保护”后重试。`,
    en: `Nothing was changed, because these sheets are protected: ${names.join(", ")}. Lift their protection under Review and try again.`,
  });
}

/** Names what is left; where Excel did not even answer, what may be. */
export function leftBehind(left: readonly Text[], details: string | null, step: number): ExcelProblem {
  const { zh, en } = TEXTS["left-behind"];
  return new ExcelProblem(
    "left-behind",
    {
      zh: `${zh}可能还留着：${left.map((each) => each.zh).join("、")}。请点“再试着恢复”；仍不行时请手动改回，或不保存直接关闭工作簿。`,
      en: `${en} This may be left: ${left.map((each) => each.en).join(", ")}. Choose “Try to put back”; if that fails, put it back by hand or close the workbook without saving.`,
    },
    details,
    step,
  );
}

const CODES: Record<string, ProblemCode> = {
  AccessDenied: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InvalidSelection: "selection-not-a-cell",
  ReadOnlyWorkbook: "read-only",
};

/** Turns whatever Excel threw into something a person can act on. */
export function asProblem(thrown: unknown, codes: Record<string, ProblemCode> = {}): ExcelProblem {
  if (thrown instanceof ExcelProblem) return thrown;
  const code = (thrown as { code?: unknown } | null)?.code;
  const known = typeof code === "string" ? (codes[code] ?? CODES[code]) : undefined;
  return problem(known ?? "host-refused", details(thrown));
}

function details(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { code, debugInfo } = thrown as { code?: string; debugInfo?: { errorLocation?: string } };
  return [code, thrown.message, debugInfo?.errorLocation].filter(Boolean).join(" · ");
}
