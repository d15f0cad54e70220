import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../catalogue/language";
import { actions } from "../excel";
import { App } from "./App";
import "./pane.css";
import { loadWords } from "./words";

void Office.onReady(async ({ host }) => {
  const root = document.getElementById("root")!;
  const language = languageOf(actions.settings.get("language") ?? Office.context.displayLanguage);
  const words = await loadWords(language);
  document.title = words.pane.name;
  if (host !== Office.HostType.Excel) {
    root.textContent = words.problem.notExcel;
    return;
  }
  createRoot(root).render(
    <StrictMode>
      <App actions={actions} language={language} words={words} officeTheme={Office.context.officeTheme} />
    </StrictMode>,
  );
});
