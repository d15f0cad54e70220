/** The only room that says Excel.run. */
import type { ExcelActions } from "./actions";
import { build, buildAnnexes, buildSample } from "./build/build";
import { check } from "./check/check";
import { readComputed, restoreComputed } from "./rows/computedRow";
import { correctValues } from "./rows/correctValues";
import { adoptTarget } from "./rows/adoptTarget";
import { fillFormulas } from "./formulas/fillFormulas";
import { flagsOn, setFlags } from "./flags/flags";
import { goTo } from "./goTo";
import { insertFormula, insertValue } from "./cells/insert";
import { keepValues } from "./formulas/keepValues";
import { bringIn } from "./mine/bringIn";
import { judgeOnly } from "./mine/judgeOnly";
import { readMyTable, targetTables } from "./mine/readMyTable";
import { repairFormulas } from "./formulas/repairFormulas";
import { readStatements } from "./sheetStatements";
import { settings } from "./settings";
import { hideTargetless } from "./rows/targetless";
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
