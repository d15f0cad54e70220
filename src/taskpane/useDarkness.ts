import { useEffect, useState } from "react";
import { isDarkOffice, type OfficeColours } from "./theme";

const preference = "(prefers-color-scheme: dark)";

/** Whether the pane should be dark: as Office says, else as the system prefers, also when that changes. */
export function useDarkness(officeTheme: OfficeColours): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia?.(preference).matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.(preference);
    const follow = () => setSystemIsDark(query.matches);
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);
  return isDarkOffice(officeTheme) ?? systemIsDark;
}
