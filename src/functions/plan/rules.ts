/**
 * How an indicator's target is found and a value judged by it: loaded with the plan data, without which none of it can run.
 * Reach it through ./data, never directly, or it ends up in the start-up bundle.
 */
export {
  asked,
  circumstanceCells,
  circumstances,
  CURRENT_VALUE,
  figureOf,
  requiredTarget,
  targetsIn,
  toldTarget,
} from "./defaultTarget";
export { judgeValues } from "./judgeValues";
