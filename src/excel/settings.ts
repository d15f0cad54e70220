/* global Office */
import type { SettingKey } from "./actions";

/** How the pane looks and behaves in this workbook; never the plan's data. */
export const settings = {
  get(key: SettingKey): string | null {
    const value: unknown = Office.context.document.settings.get(key);
    return typeof value === "string" ? value : null;
  },
  set(key: SettingKey, value: string): Promise<void> {
    Office.context.document.settings.set(key, value);
    return new Promise((resolve, reject) =>
      Office.context.document.settings.saveAsync((result) =>
        result.status === Office.AsyncResultStatus.Succeeded
          ? resolve()
          : reject(new Error(result.error.message)),
      ),
    );
  },
};
