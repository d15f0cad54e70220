import { navigate, type Wish } from "../taskpane/navigation";

/**
 * The ribbon's buttons. They run on the pane's own page (shared runtime), so it is enough to tell the pane
 * what is wanted and to show it; what fails is then told where people look for it.
 */
async function show(wish: Wish | null, event: Office.AddinCommands.Event): Promise<void> {
  if (wish) navigate(wish);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Without this Excel waits and greys the button out.
    event.completed();
  }
}

export function checkWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  return show({ view: "check", check: true }, event);
}

/** Leaves the pane at the view it was showing. */
export function showPane(event: Office.AddinCommands.Event): Promise<void> {
  return show(null, event);
}

void Office.onReady(() => {
  Office.actions.associate("checkWorkbook", checkWorkbook);
  Office.actions.associate("showPane", showPane);
});
