/**
 * What is loaded beside the start-up scripts: names that people use besides those in the functions, what is nearest to
 * an unknown one, the marks around a name in a table, the reader of units, and which rows of a table are none. Reach it through core/beside, never directly.
 */
export { clean } from "../../catalogue/listMarks";
export { blanksKept } from "./blankRows";
export { isName, nameIn } from "./names";
export { commonUnits, quantity } from "./quantity";
export { conversion, isSameKind, isSameUnit, unknownUnit } from "./unitFactors";
