import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is on this machine; its tests are skipped, and say so, where it is not. */
export const hasLibreOffice = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000, killSignal: "SIGKILL" });
    return true;
  } catch {
    return false;
  }
})();

/** One run of LibreOffice over one workbook. `format` is what it is to write: "fods", "xlsx:Calc MS Excel 2007 XML". */
export function inLibreOffice(workbook: Uint8Array, format: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "in-libreoffice-"));
  try {
    writeFileSync(join(folder, "asked.xlsx"), workbook);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        join(folder, "answered"),
        join(folder, "asked.xlsx"),
      ],
      // No pipes: what soffice starts would hold them open, and a run that was stopped would be waited for for ever.
      { stdio: "ignore", timeout: 240_000, killSignal: "SIGKILL" },
    );
    return readFileSync(join(folder, "answered", `asked.${format.split(":")[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
