/** Languages that the stand-in host speaks: those of Excel that the add-in supports. */
export type WorkbenchLanguage = "zh-CN" | "en-US";
