import type { Book } from "../book";
import { type AddinFunctions, type FunctionsMetadata, registerFunctions } from "../customFunctions";

/** What office.js and the add-in leave on the pane's window. */
interface PaneWindow extends Window {
  CustomFunctions?: {
    Error: new (code: string) => unknown;
    _association?: { mappings: Record<string, (...args: unknown[]) => unknown> };
  };
}

/** Lets cells call the functions that the add-in in the pane has associated. */
export function connectFunctions(book: Book, metadata: FunctionsMetadata, frame: HTMLIFrameElement): void {
  registerFunctions(book, metadata, paneFunctions(() => frame.contentWindow as PaneWindow));
}

/** The pane's window is asked anew at each call, since the pane may be loaded again. */
function paneFunctions(pane: () => PaneWindow): AddinFunctions {
  return {
    find: (id) => pane().CustomFunctions?._association?.mappings[id.toUpperCase()],
    error: (code) => {
      const { CustomFunctions } = pane();
      return CustomFunctions ? new CustomFunctions.Error(code) : code;
    },
  };
}
