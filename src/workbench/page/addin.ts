import type { StoredSettings } from "../host/appContext";
import { type AddinRuntime, freshRuntime } from "../host/services";
import type { WorkbenchLanguage } from "../language";
import { type Lender, type Line, openLine } from "./lending";
import type { Pane } from "./pane";
import { addinFolder } from "./ribbon";

/** The add-in on its way: its pane loads, and what it says waits until there is a host. */
export interface Addin {
  runtime: AddinRuntime;
  settings: StoredSettings;
  connect: Line["connect"];
  /** Resolves when the pane's page has loaded. */
  loaded: Promise<void>;
}

export interface AddinSetting {
  pane: Pane;
  language: WorkbenchLanguage;
  panePath: string;
  /** Puts the lender where the pane looks for it. */
  lendBy(lend: Lender): void;
}

/** Loads the pane. It needs nothing of the grid, so both can come at the same time. */
export function startAddin(
  { pane, language, panePath, lendBy }: AddinSetting,
  kept: Iterable<[string, string]> = [],
): Addin {
  const runtime = freshRuntime();
  const settings: StoredSettings = new Map(kept);
  const { lend, connect } = openLine(language, settings, runtime);
  lendBy(lend);
  return { runtime, settings, connect, loaded: pane.load(addinFolder + panePath) };
}
