import { createExternal, type StoredSettings } from "../appContext";
import type { Host } from "../host";
import type { WorkbenchLanguage } from "../language";

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
    // Some browsers let the window's own `external` be redefined, but not assigned.
    Object.defineProperty(pane, "external", {
      value: createExternal(language, settings, host.runtime),
      configurable: true,
    });
    (pane as unknown as HostedWindow)._richApiNativeBridge = bridge;
  };
}
