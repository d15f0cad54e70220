import type { Language } from "../../src/catalogue/language";

export interface Progress {
  begin(all: number, done: number): void;
  step(): void;
  end(): void;
}

const EVERY = 1000;

/** A line on the error channel about once a second, so that what goes to a file stays clean; nothing for a short run. */
export function progressLine(language: Language, now: () => number = Date.now): Progress {
  let [all, done, before, start, told] = [0, 0, 0, 0, 0];
  return {
    begin(count, already) {
      [all, done, before] = [count, already, already];
      start = told = now();
      if (already > 0)
        console.error(
          language === "zh"
            ? `接着上次：已有 ${already} / ${count}`
            : `going on: ${already} of ${count} are done`,
        );
    },
    step() {
      done += 1;
      if (now() - told < EVERY) return;
      told = now();
      const left = all - done;
      const seconds = Math.ceil(((told - start) / (done - before)) * left * 0.001);
      console.error(
        language === "zh"
          ? `${done} / ${all}，余 ${left} 个，约 ${seconds} 秒`
          : `${done} of ${all}, ${left} left, about ${seconds} s`,
      );
    },
    end() {
      return;
    },
  };
}
