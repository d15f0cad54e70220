import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App, type AppProps } from "../../src/taskpane/App";
import { zh } from "../../src/taskpane/words/zh";
import { WorkbookInMemory } from "./workbookInMemory";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export { zh };

const roots: Root[] = [];

/** Draws the whole pane and gives ways to look at it and to use it as a person would. */
export async function openPane(workbook = new WorkbookInMemory(), props: Partial<AppProps> = {}) {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  roots.push(root);
  await act(async () => root.render(<App actions={workbook} language="zh" words={zh} {...props} />));
  await settle();
  return { workbook, place };
}

/** Takes away every pane that a test opened. */
export async function closePanes(): Promise<void> {
  await act(async () => roots.splice(0).forEach((root) => root.unmount()));
  document.body.replaceChildren();
}

/** Lets pending promises and the drawing that follows them finish. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await act(async () => new Promise((done) => setTimeout(done, 0)));
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error("nothing there to click");
  await act(async () => (element as HTMLElement).click());
  await settle();
}

export async function press(element: Element, key: string): Promise<void> {
  await act(async () => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
  await settle();
}

export async function type(input: HTMLInputElement, value: string): Promise<void> {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
  await act(async () => {
    write.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle();
}

/** Every element of that kind whose text contains the words. */
export function all(selector: string, words = ""): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.textContent!.includes(words),
  );
}

/** A button of the view; the tabs above it are found by `tab`. */
export function button(words: string): HTMLButtonElement {
  const buttons = all("main button");
  const found =
    buttons.find((each) => each.textContent === words) ??
    buttons.find((each) => each.textContent!.includes(words));
  if (!found) throw new Error(`no button “${words}” among: ${buttons.map((each) => each.textContent)}`);
  return found as HTMLButtonElement;
}

export function tab(words: string): HTMLElement {
  const found = all("nav button", words)[0];
  if (!found) throw new Error(`no tab “${words}”`);
  return found;
}

/** The control that a label with these words belongs to. */
export function labelled(words: string): HTMLInputElement {
  const label = all("label", words)[0] as HTMLLabelElement | undefined;
  const control = label && document.getElementById(label.htmlFor);
  if (!control) throw new Error(`no control labelled “${words}”`);
  return control as HTMLInputElement;
}

/** What a screen reader was last told. */
export function spoken(): string {
  return [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent).join(" ");
}
