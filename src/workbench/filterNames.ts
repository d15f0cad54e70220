/** Filters that follow the day or the mean: Excel's API and its files name them differently. */
const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

const names: Record<string, string> = Object.fromEntries([
  ...["AboveAverage", "BelowAverage", "Yesterday", "Today", "Tomorrow", "YearToDate"].map((each) => [
    each,
    lower(each),
  ]),
  ...["Last", "This", "Next"].flatMap((when) =>
    ["Week", "Month", "Quarter", "Year"].map((unit) => [`${when}${unit}`, lower(`${when}${unit}`)]),
  ),
  ...months.map((month, index) => [`AllDatesInPeriod${month}`, `M${index + 1}`]),
  ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`]),
  // Of the second month the API has two spellings.
  ["AllDatesInPeriodFebruray", "M2"],
]) as Record<string, string>;

/** "AboveAverage" as files say it; undefined for what they have no word for. */
export const dynamicFilterName = (inApi: string): string | undefined => names[inApi];

/** "aboveAverage" as the API says it. */
export const dynamicCriteriaName = (inFile: string): string | undefined =>
  Object.keys(names).find((name) => names[name] === inFile);

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
