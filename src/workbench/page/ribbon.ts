import type { WorkbenchLanguage } from "../language";
import type { AddinManifest, RibbonButton } from "./manifest";
import type { PageWords } from "./words";

export interface RibbonActions {
  press(button: RibbonButton): Promise<void>;
  open(): Promise<void>;
  download(): Promise<void>;
  /** Goes to the page in the other language. */
  leave(address: string): Promise<void>;
}

/** Where the add-in's files are served. */
export const addinFolder = "/addin/";

/** The add-in's tab as Excel builds it from the manifest, and beside it what only the workbench has. */
export function buildRibbon(
  container: HTMLElement,
  manifest: AddinManifest,
  language: WorkbenchLanguage,
  words: PageWords,
  actions: RibbonActions,
): void {
  container.setAttribute("aria-label", words.ribbon);
  const tab = element("h1", "ribbon-tab", manifest.tab);
  const groups = manifest.groups.map(({ label, buttons }) => {
    const group = element("div", "ribbon-group");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    group.append(...buttons.map((button) => commandButton(button, () => actions.press(button))));
    group.append(element("span", "ribbon-group-label", label));
    return group;
  });
  const own = element("div", "ribbon-own");
  const open = ownButton("ribbon-open", words.open, actions.open);
  const download = ownButton("ribbon-download", words.download, actions.download);
  const other: WorkbenchLanguage = language === "zh-CN" ? "en-US" : "zh-CN";
  const link = element("a", "ribbon-language", words.otherLanguage);
  link.href = `?lang=${other}`;
  link.lang = other;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void actions.leave(link.href);
  });
  own.append(open, download, link);
  container.replaceChildren(tab, ...groups, own);
}

function ownButton(className: string, label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = element("button", className, label);
  made.type = "button";
  made.addEventListener("click", () => void whileDisabled(made, act));
  return made;
}

function commandButton(button: RibbonButton, press: () => Promise<void>): HTMLButtonElement {
  const made = element("button", "ribbon-button");
  made.type = "button";
  made.title = button.tip;
  made.dataset.control = button.id;
  if (button.icon) {
    const picture = element("img", "ribbon-icon");
    picture.src = addinFolder + button.icon;
    picture.alt = "";
    made.append(picture);
  }
  made.append(element("span", "", button.label));
  made.addEventListener("click", () => void whileDisabled(made, press));
  return made;
}

/** As in Excel a button is grey until what it started is done. */
async function whileDisabled(button: HTMLButtonElement, act: () => Promise<void>): Promise<void> {
  const hadFocus = document.activeElement === button;
  button.disabled = true;
  try {
    await act();
  } finally {
    button.disabled = false;
    if (hadFocus && document.activeElement === document.body) button.focus();
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
