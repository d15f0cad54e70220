import design from "@univerjs/design/locale/zh-CN";
import ui from "@univerjs/ui/locale/zh-CN";
import docsUi from "@univerjs/docs-ui/locale/zh-CN";
import sheets from "@univerjs/sheets/locale/zh-CN";
import sheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsFormula from "@univerjs/sheets-formula/locale/zh-CN";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import dataValidation from "@univerjs/data-validation/locale/zh-CN";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/zh-CN";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import sheetsFilter from "@univerjs/sheets-filter/locale/zh-CN";
import sheetsFilterUi from "@univerjs/sheets-filter-ui/locale/zh-CN";
import sheetsTable from "@univerjs/sheets-table/locale/zh-CN";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/zh-CN";

/** What the grid's packages say in Chinese: one script, because each more that is loaded costs the page's start. */
export const packs = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsConditionalFormattingUi,
  sheetsFilter,
  sheetsFilterUi,
  sheetsTable,
  sheetsTableUi,
];
