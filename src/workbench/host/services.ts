import { invalidArgument } from "../hostError";
import type { ClassicCalls } from "./classicCalls";
import { HostObject } from "../model/hostObject";

/** The add-in's own state, outside of any workbook: its pane, and how it starts. */
export interface AddinRuntime {
  /** Whether a request is under way; between its steps others may act too. */
  inRequest: boolean;
  /** Whether what happens to the workbook just now is the add-in's doing. */
  acting: boolean;
  /** Whether the request under way has changed the workbook. */
  changed: boolean;
  startupBehavior: "Inactive" | "Background" | "Visible";
  visibility: "Hidden" | "Visible";
  onVisibility: (visibility: "Hidden" | "Visible") => void;
  /** Handlers of the classic API's events, by the event's number. */
  readonly classicHandlers: Map<number, ClassicHandler>;
  /** The same of events at a binding, by number and the binding's id. */
  readonly bindingHandlers: Map<string, ClassicHandler>;
  /** Answers calls of the classic API. */
  classicCalls: ClassicCalls;
  /** Ribbon commands that have not said yet that they have finished, by their id. */
  readonly commandsRunning: Map<string, (status: number) => void>;
  /** Whether the library is ready to be asked for results of custom functions. */
  functionsReady: boolean;
  /** Calls of custom functions that went out to the add-in and wait for their result, by invocation id. */
  readonly invocations: Map<number, (result: InvocationResult) => void>;
  /** Whether Office.actions.associate was called, so that ribbon buttons can reach the add-in. */
  actionsReady: boolean;
}

/** The classic API gets its arrays in a wrapper of Windows' own kind. */
export type ClassicHandler = (event: number, payload: { toArray(): unknown[] }) => void;

/** What office.js says about one call: [id, succeeded, value, error code, error message]. */
export type InvocationResult = [
  id: number,
  succeeded: boolean,
  value: unknown,
  errorCode?: number,
  message?: string,
];

export const freshRuntime = (): AddinRuntime => ({
  inRequest: false,
  acting: false,
  changed: false,
  startupBehavior: "Inactive",
  visibility: "Visible",
  onVisibility: () => {},
  classicHandlers: new Map(),
  bindingHandlers: new Map(),
  classicCalls: {},
  commandsRunning: new Map(),
  functionsReady: false,
  invocations: new Map(),
  actionsReady: false,
});

export function service(name: string, runtime: AddinRuntime): HostObject | undefined {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(runtime);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return new AppRuntimePersistenceService(runtime);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService(runtime);
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctionsService(runtime);
    default:
      return undefined;
  }
}

/** Office.addin.showAsTaskpane() and hide(). */
class AppRuntimeService extends HostObject {
  readonly excelName = "AppRuntimeService";

  constructor(private readonly runtime: AddinRuntime) {
    super();
  }

  GetAppRuntimeState() {
    return this.runtime.visibility === "Visible" ? "Visible" : "Background";
  }
  SetAppRuntimeState(state: string) {
    if (state !== "Visible" && state !== "Background") throw invalidArgument(`state ${state}`);
    this.runtime.visibility = state === "Visible" ? "Visible" : "Hidden";
    this.runtime.onVisibility(this.runtime.visibility);
  }
}

/** Office.addin.setStartupBehavior(). */
class AppRuntimePersistenceService extends HostObject {
  readonly excelName = "AppRuntimePersistenceService";

  constructor(private readonly runtime: AddinRuntime) {
    super();
  }

  GetAppRuntimeStartState() {
    return this.runtime.startupBehavior;
  }
  SetAppRuntimeStartState(state: string) {
    if (state !== "Inactive" && state !== "Background" && state !== "Visible")
      throw invalidArgument(`state ${state}`);
    this.runtime.startupBehavior = state;
  }
}

class AddinInternalService extends HostObject {
  readonly excelName = "AddinInternalService";

  constructor(private readonly runtime: AddinRuntime) {
    super();
  }

  NotifyActionHandlerReady() {
    this.runtime.actionsReady = true;
  }
}

/** The channel on which office.js hands over the results of custom functions. */
class CustomFunctionsService extends HostObject {
  readonly excelName = "CustomFunctions";

  constructor(private readonly runtime: AddinRuntime) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    this.runtime.functionsReady = true;
  }
  SetInvocationArrayResults(results: InvocationResult[]) {
    for (const result of results) {
      this.runtime.invocations.get(result[0])?.(result);
      this.runtime.invocations.delete(result[0]);
    }
  }
}
