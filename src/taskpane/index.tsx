import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../catalogue/language";
import { App } from "./App";
import { actions } from "./deferredActions";
import "./pane.css";
import { firstWords } from "./words";

void Office.onReady(async ({ host }) => {
  const root = document.getElementById("root")!;
  const inExcel = host === Office.HostType.Excel;
  const chosen = inExcel ? actions.settings.get("language") : null;
  const language = languageOf(chosen ?? Office.context?.displayLanguage);
  const words = await firstWords(language);
  if (!inExcel) {
    root.textContent = words.problem.notExcel;
    return;
  }
  createRoot(root).render(
    <StrictMode>
      <App actions={actions} language={language} words={words} officeTheme={Office.context.officeTheme} />
    </StrictMode>,
  );
});
