import { createExternal, type StoredSettings } from "../appContext";
import type { Host } from "../host";
import type { WorkbenchLanguage } from "../language";
import type { RibbonCommands } from "./ribbonCommands";

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
export function lender(
  host: Host,
  language: WorkbenchLanguage,
  settings: StoredSettings,
  commands: RibbonCommands,
): Lender {
  return (pane) => {
    const bridge: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (message) => host.receive(message),
    };
    host.toAddin = (message) => bridge.onMessageFromHost?.(message);
    const external = { ...createExternal(language, settings), ...commands.external() };
    // The window's own `external` can only be redefined, not assigned, in some browsers.
    Object.defineProperty(pane, "external", { value: external, configurable: true });
    (pane as unknown as HostedWindow)._richApiNativeBridge = bridge;
  };
}
