import type { Grid } from "../grid";
import { showResults } from "./blankResults";
import { writeComplexNumbers } from "./complexNumbers";
import { askAsExcel } from "./conditions";
import { mendDates } from "./dates";
import { forgetForeignFunctions } from "./foreignFunctions";
import { findZeroInNothing } from "./nothingFound";
import { writeNumbersShort } from "./numbersAsText";
import { rankNumbers } from "./ranks";
import { searchWithWildcards } from "./searchedText";
import { askSameSizes } from "./sumOfProducts";
import { mendTexts } from "./texts";
import { leaveTextsOut } from "./textsInCells";
import { uniteRanges } from "./unitedRanges";

/** Where a function of the engine gives another value than Excel's, it is mended here, an idea a file. */
export function mendFunctions(grid: Grid): void {
  forgetForeignFunctions(grid);
  showResults(grid);
  askAsExcel(grid);
  mendDates(grid);
  writeComplexNumbers(grid);
  mendTexts(grid);
  searchWithWildcards(grid);
  askSameSizes(grid);
  leaveTextsOut(grid);
  findZeroInNothing(grid);
  rankNumbers(grid);
  writeNumbersShort(grid);
  uniteRanges(grid);
}
