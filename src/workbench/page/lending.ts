import { createExternal, type StoredSettings } from "../host/appContext";
import type { Host } from "../host/host";
import type { Library } from "../host/libraryNames";
import type { AddinRuntime } from "../host/services";
import type { WorkbenchLanguage } from "../language";
import { officeThemeInfo } from "./officeTheme";

export type Lender = (pane: Window) => void;

/** What office.js looks for on its window. */
interface HostedWindow {
  external: unknown;
  _richApiNativeBridge: Bridge;
}

interface Bridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

/** What lies between the add-in and its host. The pane may load before there is a host: what it says then waits. */
export interface Line {
  /** Gives each pane that loads its way to the host; the latest is the one that the host talks to. */
  lend: Lender;
  connect(host: Host): void;
}

export function openLine(language: WorkbenchLanguage, settings: StoredSettings, runtime: AddinRuntime): Line {
  let connect!: (host: Host) => void;
  const connected = new Promise<Host>((resolve) => (connect = resolve));
  let latest: Window | null = null;
  let bridge: Bridge | null = null;
  const lend: Lender = (pane) => {
    let drawn: Promise<unknown> = connected;
    const own: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost(message) {
        drawn = drawn.then(nextFrame).then(async () => (await connected).receive(message));
      },
    };
    latest = pane;
    bridge = own;
    runtime.classicHandlers.clear();
    const external = createExternal(language, settings, runtime);
    const context = { ...external.GetContext(), GetOfficeThemeInfo: officeThemeInfo };
    // Some browsers let the window's own `external` be redefined, but not assigned.
    Object.defineProperty(pane, "external", {
      value: { ...external, GetContext: () => context },
      configurable: true,
    });
    (pane as unknown as HostedWindow)._richApiNativeBridge = own;
  };
  return {
    lend,
    connect(host) {
      host.toAddin = (message) => bridge?.onMessageFromHost?.(message);
      host.library = () => (latest as unknown as { Excel?: Library } | null)?.Excel;
      connect(host);
    },
  };
}

/**
 * Excel works in a process of its own, while the pane goes on drawing. Here both share one thread: the pane draws
 * what it has to say, such as how far it is, before the host goes to work.
 */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page in the background draws nothing.
    setTimeout(resolve, 50);
  });
