/**
 * What office.js lends to custom functions. Only the part that is used here: the package of types for it
 * is not part of @types/office-js.
 */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
    divisionByZero = "#DIV/0!",
    invalidNumber = "#NUM!",
    nullReference = "#NULL!",
    invalidName = "#NAME?",
    invalidReference = "#REF!",
  }
  class Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
    readonly message: string;
  }
  function associate(id: string, f: (...args: any[]) => unknown): void;
}
