/** What a pivot table puts before the field that it sums up; how many there are is another number. */
const SUMMED_UP = /^(?:求和项|平均值项|最大值项|最小值项)\s*[:：]\s*|^(?:sum|average|max|min) of /i;

/** The field that a heading of a pivot table sums up; any other heading as it is. */
export const ofPivot = (heading: string) => heading.replace(SUMMED_UP, "");

/** What a pivot table writes over its rows, whatever they are. */
export const isOverRows = (heading: string | undefined) => /^(?:行标签|row labels)$/i.test(heading ?? "");
