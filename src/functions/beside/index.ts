/**
 * What is loaded beside the start-up scripts: names that people use besides those in the functions, what is nearest to
 * an unknown one, the marks around a name in a table, and the reader of units. Reach it through core/beside, never directly.
 */
export { clean } from "../../catalogue/listMarks";
export { isName, nameIn } from "./names";
export { commonUnits, quantity } from "./quantity";
export { conversion, isSameKind, isSameUnit, unknownUnit } from "./unitFactors";
