import { navigate } from "../taskpane/wantedView";

/**
 * The ribbon's 检查 button; the other one only shows the pane and needs no code. It runs on the pane's own page (shared
 * runtime), so it is enough to tell the pane what is wanted and to show it; what fails is then told where people look
 * for it.
 */
async function checkWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  navigate({ view: "check", check: true });
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Without this Excel waits and greys the button out.
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate("checkWorkbook", checkWorkbook));
