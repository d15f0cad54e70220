/* global Excel */
import * as catalogue from "../../catalogue";
import { judgeValue } from "../../reading/judgeValue";
import { quotedSheet } from "../../sheets/a1";
import { FLAG_LOOKS } from "../../sheets/look";
import { freeName, freeSheetName, verificationTableName, wantedSheetName } from "../../sheets/names";
import {
  type VerifiedValue,
  verificationSheet,
  verifiedColumn,
} from "../../sheets/verification/verificationSheet";
import { VERDICT_WORDS } from "../../targets/words";
import type { JudgeReport, JudgeRequest, ValueToJudge } from "./ownTables";
import { addedSheets, type Handed, newMark, settle } from "../build/addedSheets";
import { askExisting } from "../build/existing";
import { flagChange, loadFormats } from "../flags/flagChange";
import { linkTo } from "./linkTo";
import { remember, together, undoing } from "../undoing";
import { addSheet, fillSheet } from "../build/writeSheet";

/**
 * Judges values of a person's own where they stand: adds a sheet 核对 with a row for each, linked by a plain formula,
 * and where asked for gives each cell one conditional format that reads the row's verdict. Sheet and marks come off in
 * one step. Nothing else of theirs changes.
 */
export function judgeOnly(request: JudgeRequest): Promise<JudgeReport> {
  const { language, plan: planId } = request;
  return undoing(
    async (context, about) => {
      const { workbook } = context;
      const existing = askExisting(workbook);
      const origin = workbook.worksheets.getItem(request.sheetId).load("id,name,protection/protected");
      const formats = request.flags ? loadFormats(origin) : null;
      await context.sync();
      const { sheets, names, activeId } = existing();

      const values = request.values.map((value) => verified(value, origin.name, request));
      const sheet = verificationSheet({
        plan: catalogue.plan(planId),
        values,
        language,
        sourceOf: catalogue.source,
        name: freeSheetName(wantedSheetName("verification", language), sheets),
        tableName: freeName(verificationTableName(language), names),
      });
      const isLocked = origin.protection.protected;
      const mark = newMark();
      const handed: Handed = { sheets: [], part: null };
      const added: Excel.ConditionalFormat[] = [];
      const before =
        formats && !isLocked
          ? {
              sheetId: origin.id,
              sheetName: origin.name,
              ids: new Set(formats.items.map(({ id }) => id)),
              ours: [],
            }
          : null;
      const change = together([
        addedSheets({ sheets: [sheet], identity: null }, mark, activeId, handed),
        ...(before ? [flagChange([before], added)] : []),
      ]);
      about(change);
      workbook.application.suspendApiCalculationUntilNextSync();
      handed.sheets.push(addSheet(workbook, sheet, mark));
      fillSheet(workbook, handed.sheets[0]!, sheet);
      if (before)
        values.forEach(({ origin: key }, i) =>
          added.push(
            flagByKey(origin, request.values[i]!.address, {
              sheet: sheet.name,
              rows: values.length,
              key,
              word: VERDICT_WORDS.missed[language],
              behind: before.ids.size,
            }),
          ),
        );
      handed.sheets[0]!.activate();
      await context.sync();
      await settle(context, { sheets: [sheet], identity: null }, handed);
      return {
        sheetName: sheet.name,
        judged: values.length,
        flagged: added.length,
        copied: request.values
          .filter(({ factor }) => factor === null)
          .map(({ name, address }) => `${address} ${name}`),
        lockedSheets: request.flags && isLocked ? [origin.name] : [],
        step: remember(change),
      };
    },
    { AccessDenied: "structure-protected" },
  );
}

function verified(value: ValueToJudge, sheetName: string, { plan, language }: JudgeRequest): VerifiedValue {
  const { target, why } = judgeValue(value.indicator, plan, value.catalogueValue, value.year);
  const formula = linkTo(value, sheetName);
  const when = value.year === null ? "" : language === "zh" ? `${value.year}年` : String(value.year);
  const isText =
    formula === null ? { zh: "原为文字，已抄录数值", en: "text there; number copied" }[language] : "";
  return {
    indicator: catalogue.indicator(value.indicator),
    value: formula === null ? value.catalogueValue : { formula },
    origin: `${sheetName}!${value.address}`,
    remark: [when, value.place, isText].filter(Boolean).join(" "),
    target,
    why,
  };
}

interface KeyedFlag {
  sheet: string;
  rows: number;
  key: string;
  word: string;
  behind: number;
}

/** Looks the row up by where its value stood, so that it stays right when 核对 is sorted. MATCH takes ~ for an escape. */
function flagByKey(
  origin: Excel.Worksheet,
  cell: string,
  { sheet, rows, key, word, behind }: KeyedFlag,
): Excel.ConditionalFormat {
  const column = (name: "verdict" | "dataSource") => `${quotedSheet(sheet)}!${verifiedColumn(name, rows)}`;
  const flag = origin.getRange(cell).conditionalFormats.add("Custom").load("id");
  flag.custom.rule.formula = `=AND(INDEX(${column("verdict")},MATCH("${key.replace(/~/g, "~~").replace(/"/g, '""')}",${column("dataSource")},0))="${word}")`;
  flag.custom.format.fill.color = FLAG_LOOKS.missed.fill;
  flag.custom.format.font.color = FLAG_LOOKS.missed.color;
  flag.priority = behind;
  return flag;
}
