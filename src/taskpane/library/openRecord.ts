import { createContext } from "react";

/** Opens another record from within one. */
export const OpenRecord = createContext<(key: string) => void>(() => undefined);
