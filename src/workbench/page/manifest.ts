import type { WorkbenchLanguage } from "../language";

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Path of a picture among the add-in's files. */
  icon: string | null;
  action: { kind: "pane" } | { kind: "function"; name: string };
}

/** What Excel takes from the manifest to show the add-in, with paths relative to the add-in's own folder. */
export interface AddinManifest {
  name: string;
  tab: string;
  groups: { label: string; buttons: RibbonButton[] }[];
  panePath: string;
  metadataPath: string;
}

/** Reads a manifest as Excel does in the given language: an override for it wins over the default. */
export function readManifest(document: Document, language: WorkbenchLanguage): AddinManifest {
  const say = (element: Element) => {
    const overrides = children(element, "Override");
    const own = overrides.find((override) => override.getAttribute("Locale") === language);
    return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) =>
      all(document, kind).map((element) => [element.getAttribute("id") ?? "", say(element)] as const),
    ),
  );
  const resource = (element: Element | undefined) => {
    const id = element?.getAttribute("resid") ?? "";
    const found = resources.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource "${id}"`);
    return found;
  };

  const paneUrl = say(needed(all(document, "DefaultSettings")[0], "SourceLocation"));
  const base = new URL(".", paneUrl);
  const pathOf = (url: string) => {
    if (!url.startsWith(base.href)) throw new Error(`${url} is not one of the add-in's own files`);
    return url.slice(base.href.length);
  };

  const tab = needed(document.documentElement, "CustomTab");
  const functions = all(document, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  return {
    name: say(needed(document.documentElement, "DisplayName")),
    tab: resource(children(tab, "Label")[0]),
    groups: children(tab, "Group").map((group) => ({
      label: resource(children(group, "Label")[0]),
      buttons: children(group, "Control").map(readButton),
    })),
    panePath: pathOf(paneUrl),
    metadataPath: pathOf(resource(needed(needed(functions, "Metadata"), "SourceLocation"))),
  };

  function readButton(control: Element): RibbonButton {
    const images = all(control, "Image");
    const picture = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
    const action = needed(control, "Action");
    const kind = action.getAttribute("xsi:type");
    if (kind !== "ShowTaskpane" && kind !== "ExecuteFunction") throw new Error(`Unknown action ${kind}`);
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(children(control, "Label")[0]),
      tip: resource(needed(needed(control, "Supertip"), "Description")),
      icon: picture ? pathOf(resource(picture)) : null,
      action:
        kind === "ShowTaskpane"
          ? { kind: "pane" }
          : { kind: "function", name: needed(action, "FunctionName").textContent ?? "" },
    };
  }
}

/** By local name, because the manifest has elements in several namespaces. */
const all = (within: Document | Element | undefined, name: string): Element[] => [
  ...(within?.getElementsByTagNameNS("*", name) ?? []),
];

const children = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

function needed(within: Element | undefined, name: string): Element {
  const found = all(within, name)[0];
  if (!found) throw new Error(`The manifest has no ${name}`);
  return found;
}
