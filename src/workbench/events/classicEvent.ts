/** The numbers by which bindings and the selection are told, in the API before Excel.run and in Excel's own alike. */
export const classicEvent = { documentSelection: 2, bindingSelection: 3, bindingData: 4 } as const;
