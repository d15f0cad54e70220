import { mergeLocales } from "@univerjs/core";
import type { WorkbenchLanguage } from "../language";
import { gridPacks } from "./localePacks";

/** The grid's own words in one language. */
export const gridWords = async (language: WorkbenchLanguage): Promise<object> =>
  mergeLocales(...((await gridPacks(language)) as never[]));
