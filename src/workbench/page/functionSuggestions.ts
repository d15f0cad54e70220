import type { Univer } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";

/** The list of functions that opens while a formula is typed, as the grid names what its keys do. */
const LIST = "sheet.formula-embedding-editor.search_function.";

/** What the list's functions have in common with the text, as the list shows it. */
const SOUGHT = '[data-u-comp="sheets-formula-editor"] li span span';

/**
 * Keys in the list of functions as in Excel: Enter enters what was typed, Tab takes a function. In the grid Enter takes
 * the list's first function too, and because the list comes a moment after the typing, whoever types fast gets another
 * function than the one that they wrote; so no key counts for a list that the text has left behind.
 */
export function enterWhatIsTyped(univer: Univer): void {
  const injector = univer.__getInjector();
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  const isOfTheText = () => {
    const sought = document.querySelector(SOUGHT)?.textContent ?? "";
    const text = injector.get(IEditorService).getFocusEditor()?.getDocumentData().body?.dataStream ?? "";
    return sought !== "" && text.trimEnd().toLowerCase().endsWith(sought.toLowerCase());
  };
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.startsWith(LIST)) return register(shortcut);
    if (shortcut.binding === KeyCode.ENTER) return { dispose: () => {} };
    return register({ ...shortcut, preconditions: isOfTheText });
  };
}
