import { NOTHING_DONE } from "../StepDone";
import { useKept } from "../useKept";

/** What came of the last bringing in of values; kept while other views are looked at. */
export const useBringing = () => useKept("mine.brought", NOTHING_DONE);

/** What came of the last judging of values where they stand. */
export const useJudging = () => useKept("mine.judged", NOTHING_DONE);
