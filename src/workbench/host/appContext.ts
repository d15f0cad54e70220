import { classicEvent } from "../events/classicEvent";
import type { WorkbenchLanguage } from "../language";
import { type AddinRuntime, type ClassicHandler, freshRuntime } from "./services";

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
  delayforcelledit: "1.1",
  settings: "1.1",
  // Internal sets: array results of functions; load() answered as JSON.
  customfunctions: "1.7",
};

const hostVersion = "16.0.14332.20000";

/** Document settings, as JSON strings. */
export type StoredSettings = Map<string, string>;

/** The number of the classic call by which a button's function says that it has finished. */
const commandCompleted = 94;

/** office.js' own number for a call that a host doesn't have. */
const operationNotSupported = 5000;
const internalError = 5001;

const isOfBinding = (id: number) => id === classicEvent.bindingData || id === classicEvent.bindingSelection;

let instances = 0;

export function createExternal(
  language: WorkbenchLanguage,
  settings: StoredSettings,
  runtime: AddinRuntime = freshRuntime(),
) {
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
    Execute(id: number, args: unknown[], done: (answer: number | { toArray(): unknown[] }) => void) {
      const call = runtime.classicCalls[id];
      if (call) {
        // office.js expects the answer after its call has come back.
        return void Promise.resolve(call(Array.from(args)))
          .catch(() => ({ failed: internalError }))
          .then((answer) => {
            const given = Array.isArray(answer) ? [0, ...answer] : [answer.failed];
            done({ toArray: () => given });
          });
      }
      if (id !== commandCompleted) return done(operationNotSupported);
      const [command, status] = Array.from(args);
      runtime.commandsRunning.get(String(command))?.(Number(status));
      done(0);
    },
    RegisterEvent(id: number, target: string, handler: ClassicHandler, done: (code: number) => void) {
      if (isOfBinding(id)) runtime.bindingHandlers.set(`${id} ${target}`, handler);
      else runtime.classicHandlers.set(id, handler);
      done(0);
    },
    UnregisterEvent(id: number, target: string, done: (code: number) => void) {
      if (isOfBinding(id)) runtime.bindingHandlers.delete(`${id} ${target}`);
      else runtime.classicHandlers.delete(id);
      done(0);
    },
  };
}
