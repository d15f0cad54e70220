import { planDataReady } from "../../../src/functions/plan/data";

/** Import it first in a test of a PLAN function: its data are there before the first test runs. */
beforeAll(() => planDataReady);
