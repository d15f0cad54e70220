import type { Univer, Workbook } from "@univerjs/core";
import type { WorkbenchLanguage } from "../language";
import { spellForEngine } from "./engineSpelling";
import { readBeyondSheet } from "./beyondSheet";
import { findTablesIndirectly } from "./indirectTables";
import { findChangedByRow } from "./changedRanges";
import { stopAtCircles } from "./circularReferences";
import { countWordsQuickly } from "./countedWords";
import { keepWritesCheap } from "./formulaBookkeeping";
import { keepFormulaLists } from "./formulaLists";
import { rememberFormulas } from "./formulaMemory";
import { mendRuleReferences } from "./formulaReferences";
import { Grid } from "./grid";
import { keepNamesWithSheets } from "./renamedSheets";
import { refuseOtherRows } from "./otherRows";
import { leaveUnreached } from "./reachedFormulas";
import { leaveUnreachedRules } from "./reachedRules";
import { rememberPlainTexts } from "./knownTexts";
import { compareAsWritten } from "./plainComparison";
import { tellNamesApart } from "./scopedNames";
import { shareFilledFormulas } from "./sharedFormulas";
import { keepFormulasInStep } from "./sortedFormulas";
import { keepReferencesWhereColumnsGo } from "./tableColumnsGone";

/** A grid that moves formulas and rules as Excel does. */
export function openGrid(univer: Univer, workbook: Workbook, language: WorkbenchLanguage): Grid {
  const grid = new Grid(univer, workbook, language);
  rememberFormulas();
  readBeyondSheet();
  rememberPlainTexts();
  keepWritesCheap(grid);
  compareAsWritten(grid);
  countWordsQuickly(grid);
  keepFormulaLists(grid);
  leaveUnreachedRules(grid);
  shareFilledFormulas(grid);
  leaveUnreached(grid);
  findChangedByRow(grid);
  tellNamesApart(grid);
  keepNamesWithSheets(grid);
  stopAtCircles(grid);
  refuseOtherRows(grid);
  spellForEngine(grid);
  findTablesIndirectly(grid);
  keepReferencesWhereColumnsGo(grid);
  keepFormulasInStep(grid);
  mendRuleReferences(grid);
  return grid;
}
