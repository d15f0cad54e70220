/** The only room that says Excel.run. */
import type { ExcelActions } from "./actions";
import { build, buildAnnexes, buildSample } from "./build";
import { check } from "./check";
import { readComputed, restoreComputed } from "./computedRow";
import { correctValues } from "./correctValues";
import { adoptTarget } from "./adoptTarget";
import { fillFormulas } from "./fillFormulas";
import { flagsOn, setFlags } from "./flags";
import { goTo } from "./goTo";
import { insertFormula, insertValue } from "./insert";
import { keepValues } from "./keepValues";
import { bringIn } from "./bringIn";
import { judgeOnly } from "./judgeOnly";
import { readMyTable, targetTables } from "./readMyTable";
import { repairFormulas } from "./repairFormulas";
import { readStatements } from "./sheetStatements";
import { settings } from "./settings";
import { hideTargetless } from "./targetless";
import { undo } from "./undoing";
import { upgradeForms } from "./upgrade/upgrade";
import { watch } from "./watch";

export const actions: ExcelActions = {
  build,
  buildAnnexes,
  buildSample,
  check,
  correctValues,
  adoptTarget,
  readStatements,
  readComputed,
  restoreComputed,
  fillFormulas,
  readMyTable,
  targetTables,
  bringIn,
  judgeOnly,
  upgradeForms,
  watch,
  goTo,
  setFlags,
  flagsOn,
  hideTargetless,
  insertValue,
  insertFormula,
  keepValues,
  repairFormulas,
  undo,
  settings,
};
