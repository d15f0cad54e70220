import { createExternal, type StoredSettings } from "../host/appContext";
import type { Host } from "../host/host";
import type { Library } from "../host/libraryNames";
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

/** Gives each pane that loads its way to the host; the latest is the one that the host talks to. */
export function lender(host: Host, language: WorkbenchLanguage, settings: StoredSettings): Lender {
  return (pane) => {
    let drawn = Promise.resolve();
    const bridge: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost(message) {
        drawn = drawn.then(nextFrame).then(() => host.receive(message));
      },
    };
    host.toAddin = (message) => bridge.onMessageFromHost?.(message);
    host.runtime.classicHandlers.clear();
    const external = createExternal(language, settings, host.runtime);
    const context = { ...external.GetContext(), GetOfficeThemeInfo: officeThemeInfo };
    // Some browsers let the window's own `external` be redefined, but not assigned.
    Object.defineProperty(pane, "external", {
      value: { ...external, GetContext: () => context },
      configurable: true,
    });
    host.library = () => (pane as unknown as { Excel?: Library }).Excel;
    (pane as unknown as HostedWindow)._richApiNativeBridge = bridge;
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
