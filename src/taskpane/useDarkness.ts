import { useEffect, useState } from "react";
import { isDarkOffice } from "./theme";

const preference = "(prefers-color-scheme: dark)";

/** Whether the pane should be dark: as Office says, else as the system prefers, also when that changes. */
export function useDarkness(officeTheme: Parameters<typeof isDarkOffice>[0]): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia?.(preference).matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.(preference);
    const follow = () => setSystemIsDark(query.matches);
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);
  return isDarkOffice(officeTheme) ?? systemIsDark;
}
