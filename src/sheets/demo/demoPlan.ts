import type { PlanId } from "../../catalogue/schema";

/** The plan that the worked city is for; its figures are loaded apart. */
export const DEMO_PLAN: PlanId = "市-总体规划";
