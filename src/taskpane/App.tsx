import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Language } from "../catalogue/language";
import type { ExcelActions } from "../excel/actions";
import { useCheck } from "./check/useCheck";
import { Navigation } from "./Navigation";
import { onNavigate, type View } from "./navigation";
import { PaneContext, type Pane } from "./pane";
import { PartBoundary } from "./PartBoundary";
import { PlanView } from "./plan/PlanView";
import { problemOf, type Problem } from "./problem";
import { ProblemBar } from "./ProblemBar";
import { dark, isDarkOffice, light } from "./theme";
import { useDarkness } from "./useDarkness";
import type { Words } from "./words";

const CheckView = lazy(() => import("./check/CheckView"));

export interface AppProps {
  actions: ExcelActions;
  language: Language;
  words: Words;
  officeTheme?: Parameters<typeof isDarkOffice>[0];
}

export function App({ actions, language, words, officeTheme }: AppProps) {
  const isDark = useDarkness(officeTheme);
  const [view, setView] = useState<View>("plan");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [spoken, setSpoken] = useState("");
  const main = useRef<HTMLElement>(null);
  const focusBefore = useRef<Element | null>(null);

  const pane = useMemo<Pane>(
    () => ({
      actions,
      language,
      words,
      say: (text) => text[language],
      announce: setSpoken,
      attempt: async (work) => {
        setProblem(null);
        try {
          return await work();
        } catch (error) {
          focusBefore.current = document.activeElement;
          setProblem(problemOf(error, words));
          return undefined;
        }
      },
    }),
    [actions, language, words],
  );

  const checking = useCheck(pane);
  const runCheck = useRef(checking.run);
  useEffect(() => void (runCheck.current = checking.run));

  const show = useCallback((next: View) => {
    setView(next);
    setProblem(null);
  }, []);

  const arrived = useRef(false);
  useEffect(
    () =>
      onNavigate((wish) => {
        arrived.current = true;
        show(wish.view);
        if (wish.check) void runCheck.current();
      }),
    [show],
  );
  // Whoever came by the ribbon or by a button inside a view is put at the head of the new view.
  useEffect(() => {
    if (!arrived.current) return;
    arrived.current = false;
    main.current?.focus();
  }, [view]);

  function closeProblem() {
    setProblem(null);
    if (focusBefore.current instanceof HTMLElement) focusBefore.current.focus();
  }

  return (
    <FluentProvider theme={isDark ? dark : light} className="pane" lang={language === "zh" ? "zh-CN" : "en"}>
      <PaneContext.Provider value={pane}>
        <header>
          <Navigation current={view} missed={checking.report?.counts.missed ?? 0} onChoose={show} />
        </header>
        <main ref={main} tabIndex={-1} aria-labelledby="view-title">
          {problem && <ProblemBar problem={problem} onClose={closeProblem} />}
          <PartBoundary key={view}>
            <Suspense fallback={<p className="loading">{words.pane.loading}</p>}>
              {view === "plan" && <PlanView />}
              {view === "check" && <CheckView checking={checking} />}
            </Suspense>
          </PartBoundary>
        </main>
        <div role="status" aria-live="polite" className="unseen">
          {spoken}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
