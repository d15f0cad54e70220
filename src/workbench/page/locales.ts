import { mergeLocales } from "@univerjs/core";
import type { WorkbenchLanguage } from "../language";

/** The grid's own words, loaded for one language only. */
export async function gridWords(language: WorkbenchLanguage): Promise<object> {
  const packs = await (language === "zh-CN" ? chinese() : english());
  return mergeLocales(...packs.map((pack) => pack.default as never));
}

const chinese = () =>
  Promise.all([
    import("@univerjs/design/locale/zh-CN"),
    import("@univerjs/ui/locale/zh-CN"),
    import("@univerjs/docs-ui/locale/zh-CN"),
    import("@univerjs/sheets/locale/zh-CN"),
    import("@univerjs/sheets-ui/locale/zh-CN"),
    import("@univerjs/sheets-formula/locale/zh-CN"),
    import("@univerjs/sheets-formula-ui/locale/zh-CN"),
    import("@univerjs/sheets-numfmt-ui/locale/zh-CN"),
    import("@univerjs/data-validation/locale/zh-CN"),
    import("@univerjs/sheets-data-validation/locale/zh-CN"),
    import("@univerjs/sheets-data-validation-ui/locale/zh-CN"),
    import("@univerjs/sheets-conditional-formatting-ui/locale/zh-CN"),
    import("@univerjs/sheets-filter/locale/zh-CN"),
    import("@univerjs/sheets-filter-ui/locale/zh-CN"),
    import("@univerjs/sheets-table/locale/zh-CN"),
    import("@univerjs/sheets-table-ui/locale/zh-CN"),
  ]);

const english = () =>
  Promise.all([
    import("@univerjs/design/locale/en-US"),
    import("@univerjs/ui/locale/en-US"),
    import("@univerjs/docs-ui/locale/en-US"),
    import("@univerjs/sheets/locale/en-US"),
    import("@univerjs/sheets-ui/locale/en-US"),
    import("@univerjs/sheets-formula/locale/en-US"),
    import("@univerjs/sheets-formula-ui/locale/en-US"),
    import("@univerjs/sheets-numfmt-ui/locale/en-US"),
    import("@univerjs/data-validation/locale/en-US"),
    import("@univerjs/sheets-data-validation/locale/en-US"),
    import("@univerjs/sheets-data-validation-ui/locale/en-US"),
    import("@univerjs/sheets-conditional-formatting-ui/locale/en-US"),
    import("@univerjs/sheets-filter/locale/en-US"),
    import("@univerjs/sheets-filter-ui/locale/en-US"),
    import("@univerjs/sheets-table/locale/en-US"),
    import("@univerjs/sheets-table-ui/locale/en-US"),
  ]);
