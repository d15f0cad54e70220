/** Days since the end of 1899 as Excel counts them, with the 29 February 1900 that never was; of a time as Date.UTC gives it. */
export function dayCount(utc: number): number {
  const days = (utc - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days < 61 ? days - 1 : days;
}
