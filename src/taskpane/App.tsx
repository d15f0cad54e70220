import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../catalogue/language";
import type { ExcelActions } from "../excel/actions";
import { useCheck } from "./check/useCheck";
import { Kept } from "./Kept";
import { Navigation } from "./Navigation";
import { onNavigate, type Wish } from "./wantedView";
import { PaneContext, type Pane } from "./pane";
import { PartBoundary } from "./PartBoundary";
import { PlanView } from "./plan/PlanView";
import { problemOf, type Problem } from "./problem";
import { dark, light, type OfficeColours } from "./theme";
import { useDarkness } from "./useDarkness";
import { loadWords, type Words, withWords } from "./words";

const ProblemBar = lazy(withWords(() => import("./ProblemBar")));
const CheckView = lazy(withWords(() => import("./check/CheckView")));
const MineView = lazy(withWords(() => import("./mine/MineView")));
const FunctionsView = lazy(withWords(() => import("./functions/FunctionsView")));
const LibraryView = lazy(withWords(() => import("./library/LibraryView")));
const AboutView = lazy(withWords(() => import("./about/AboutView")));

/** Excel makes the add-in wait while somebody types in a cell, without a word of its own. */
const PATIENCE_MS = 3000;

export interface AppProps {
  actions: ExcelActions;
  /** To begin with; the person can change it. */
  language: Language;
  words: Words;
  officeTheme?: OfficeColours;
}

export function App({ actions, officeTheme, ...initial }: AppProps) {
  const isDark = useDarkness(officeTheme);
  const [{ language, words }, setSpeech] = useState<{ language: Language; words: Words }>(initial);
  const [{ view, item }, setWish] = useState<Wish>({ view: "plan" });
  const [problem, setProblem] = useState<Problem | null>(null);
  /** How many jobs wait for Excel for long. */
  const [waiting, setWaiting] = useState(0);
  const [spoken, setSpoken] = useState("");
  const [kept] = useState(() => new Kept());
  const main = useRef<HTMLElement>(null);
  const focusBefore = useRef<Element | null>(null);

  const pane = useMemo<Pane>(() => {
    async function attempt<T>(work: () => Promise<T>, waitsFor = "excel"): Promise<T | undefined> {
      setProblem(null);
      let late = false;
      const patience = setTimeout(() => {
        late = waitsFor === "excel";
        if (late) setWaiting((jobs) => jobs + 1);
      }, PATIENCE_MS);
      try {
        return await work();
      } catch (error) {
        focusBefore.current = document.activeElement;
        setProblem(problemOf(error, words));
        return undefined;
      } finally {
        clearTimeout(patience);
        if (late) setWaiting((jobs) => jobs - 1);
      }
    }
    return {
      actions,
      language,
      words,
      say: (text) => text[language],
      announce: setSpoken,
      attempt,
      kept,
      speak: (next) =>
        void attempt(async () => {
          setSpeech({ language: next, words: await loadWords(next) });
          await actions.settings.set("language", next);
        }),
    };
  }, [actions, kept, language, words]);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.pane.name;
  }, [language, words]);

  // Scrollbars and native controls follow the pane, not the system, where Office says otherwise.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);

  const checking = useCheck(pane);
  const runCheck = useRef(checking.run);
  useEffect(() => void (runCheck.current = checking.run));

  const show = useCallback((wish: Wish) => {
    setWish(wish);
    setProblem(null);
  }, []);

  const arrived = useRef(false);
  useEffect(() => {
    return onNavigate((wish) => {
      arrived.current = true;
      show(wish);
      if (wish.check) void runCheck.current();
    });
  }, [show]);
  // Whoever came by the ribbon or by a button inside a view is put at the head of the new view.
  useEffect(() => {
    if (!arrived.current) return;
    arrived.current = false;
    main.current?.focus();
  }, [view]);

  function closeProblem() {
    setProblem(null);
    const before = focusBefore.current;
    // What had the focus may be gone by now, and the keyboard must be somewhere.
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else main.current?.focus();
  }

  return (
    <FluentProvider theme={isDark ? dark : light} className="pane">
      <PaneContext.Provider value={pane}>
        <header>
          <Navigation
            current={view}
            missed={checking.report?.counts.missed ?? 0}
            onChoose={(next) => show({ view: next })}
          />
        </header>
        <main ref={main} tabIndex={-1} aria-labelledby="view-title">
          <div role="status">{waiting > 0 && <p className="waiting">{words.pane.waiting}</p>}</div>
          {problem && (
            <Suspense fallback={<p role="alert">{problemText(problem, language)}</p>}>
              <ProblemBar problem={problem} onClose={closeProblem} />
            </Suspense>
          )}
          <PartBoundary key={view}>
            <Suspense fallback={<p className="loading">{words.pane.loading}</p>}>
              {view === "plan" && <PlanView />}
              {view === "check" && <CheckView checking={checking} />}
              {view === "mine" && <MineView />}
              {view === "functions" && <FunctionsView key={item} item={item} />}
              {view === "library" && <LibraryView key={item} item={item} />}
              {view === "about" && <AboutView />}
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

function problemText({ text }: Problem, language: Language): string {
  return typeof text === "string" ? text : text[language];
}
