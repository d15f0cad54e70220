import type { WorkbenchLanguage } from "./language";

/**
 * The host's side of `window.external`, through which office.js learns where it runs before any message is sent.
 * The platform is Excel for Windows, whose office.js needs nothing but this object and a bridge.
 */

/** What Excel LTSC 2021 supports, and of that only what this host implements. */
export const supportedSets: Record<string, string> = {
  excelapi: "1.14",
  sharedruntime: "1.1",
  customfunctionsruntime: "1.3",
  addincommands: "1.3",
  settings: "1.1",
  // Internal sets: array results of functions; load() answered as JSON.
  customfunctions: "1.7",
};

const hostVersion = "16.0.14332.20000";

/** Document settings, as JSON strings. */
export type StoredSettings = Map<string, string>;

let instances = 0;

export function createExternal(language: WorkbenchLanguage, settings: StoredSettings) {
  // office.js caches settings in the session's storage by this id; each load must have its own.
  const instance = `workbench-${Date.now()}-${++instances}`;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(supportedSets),
    GetHostFullVersion: () => hostVersion,
    GetDialogRequirementMatrix: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => "{}",
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        settings.clear();
        Array.from(keys).forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
      RefreshAsync(done: () => void) {
        done();
      },
    }),
  };
  return {
    // host | platform | file version | locale | correlation | isDialog | disableLogging | flags (1 shared runtime, 2 custom functions)
    GetHostInfo: () => `Excel|Win32|16.01|${language}|${instance}||disableLogging|3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute() {
      throw new Error("The classic Office API is not implemented by this host");
    },
    RegisterEvent(_id: number, _target: string, _handler: unknown, done: (code: number) => void) {
      done(0);
    },
    UnregisterEvent(_id: number, _target: string, done: (code: number) => void) {
      done(0);
    },
  };
}
