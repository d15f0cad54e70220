import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Script, createContext } from "node:vm";
import { type StoredSettings, createExternal } from "../host/appContext";
import type { Host } from "../host/host";
import type { Library } from "../host/libraryNames";
import type { WorkbenchLanguage } from "../language";

/** What office.js puts on its window. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}

const scripts = new Map<string, Script>();

/** Where the unmodified library of the npm package lies. */
function libraryFolder(): string {
  const at = typeof __filename === "string" ? __filename : resolve("package.json");
  return join(dirname(createRequire(at).resolve("@microsoft/office-js/package.json")), "dist");
}

function script(path: string): Script {
  let known = scripts.get(path);
  if (!known) scripts.set(path, (known = new Script(readFileSync(path, "utf8"), { filename: path })));
  return known;
}

const base = "https://workbench.invalid/office-js/";

/**
 * Starts Microsoft's own office.js in a world of its own that looks just enough like a page: it loads the file for
 * its host and the strings of its language as script elements, exactly as in Excel.
 */
export async function bootOfficeJs(
  host: Host,
  language: WorkbenchLanguage,
  settings: StoredSettings,
): Promise<OfficeGlobals> {
  const folder = libraryFolder();
  const window: Record<string, unknown> = {};
  const context = createContext(window);

  const load = (url: string) => script(join(folder, url.slice(base.length))).runInContext(context);
  const scriptElements: ScriptElement[] = [{ src: `${base}office.js`, getAttribute: () => null }];
  const append = (element: ScriptElement) => {
    scriptElements.push(element);
    if (!element.src) return element;
    setImmediate(() => {
      try {
        load(element.src!);
        element.readyState = "complete";
        element.onload?.({});
        element.onreadystatechange?.({});
      } catch (error) {
        element.onerror?.(error);
      }
    });
    return element;
  };
  const parent = { appendChild: append, insertBefore: append, removeChild: (element: unknown) => element };
  const document = {
    readyState: "complete",
    head: parent,
    body: parent,
    documentElement: { ...parent, style: {} },
    cookie: "",
    createElement: () => ({
      style: {},
      setAttribute(this: Record<string, unknown>, name: string, value: string) {
        this[name] = value;
      },
      getAttribute: () => null,
      appendChild: () => undefined,
      parentNode: parent,
    }),
    getElementsByTagName: (name: string) => (name === "script" ? scriptElements : [parent]),
    getElementById: () => null,
    querySelector: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const storage = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, String(value)),
    removeItem: (key: string) => void storage.delete(key),
  };
  const external = createExternal(language, settings, host.runtime);

  Object.assign(window, {
    window,
    self: window,
    top: window,
    parent: window,
    document,
    external,
    navigator: { userAgent: "Workbench", language, platform: "Win32", userLanguage: language },
    location: {
      href: "https://workbench.invalid/taskpane.html",
      search: "",
      hash: "",
      origin: "https://workbench.invalid",
      protocol: "https:",
      host: "workbench.invalid",
      pathname: "/taskpane.html",
    },
    history: { pushState() {}, replaceState() {} },
    sessionStorage,
    localStorage: sessionStorage,
    console: quietConsole,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    alert: () => undefined,
    confirm: () => false,
    prompt: () => null,
    // Kept in common with the code that uses the library: then its errors are errors there too.
    Promise,
    Error,
    TypeError,
    JSON,
    _richApiNativeBridge: connect(host),
  });

  load(`${base}office.js`);
  const globals = window as unknown as OfficeGlobals;
  host.library = () => globals.Excel as unknown as Library;
  await new Promise<void>((done) => void globals.Office.onReady(() => done()));
  return globals;
}

interface ScriptElement {
  src?: string;
  readyState?: string;
  getAttribute(name: string): string | null;
  onload?: (event: object) => void;
  onerror?: (error: unknown) => void;
  onreadystatechange?: (event: object) => void;
}

/** The two ends of the wire between office.js and the host. */
export function connect(host: Host) {
  const bridge = {
    onMessageFromHost: null as ((message: string) => void) | null,
    sendMessageToHost: (message: string) => host.receive(message),
  };
  host.toAddin = (message) => bridge.onMessageFromHost?.(message);
  return bridge;
}

/** The library reports its own start and every failing request on the console; both are the caller's to report. */
const quietConsole = {
  log() {},
  info() {},
  warn() {},
  error() {},
  debug() {},
  trace() {},
  time() {},
  timeEnd() {},
};
