import { createExternal, type StoredSettings } from "../appContext";
import type { Host } from "../host";
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
    const bridge: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (message) => host.receive(message),
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
    (pane as unknown as HostedWindow)._richApiNativeBridge = bridge;
  };
}
