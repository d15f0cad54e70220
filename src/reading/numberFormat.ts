import { remembered } from "./remembered";

/** What a number format says about the number that it shows. */
export interface FormatMeaning {
  /** The number is shown times 100 with a sign behind. */
  percent: boolean;
  date: boolean;
  /** Words that stand beside the number, such as 万人 in 0.0"万人". */
  literal: string;
}

const PLAIN: FormatMeaning = { percent: false, date: false, literal: "" };
const meaningOfSection = remembered(meaningOf);

export function formatMeaning(format: string | null, value: number): FormatMeaning {
  if (format === null || format === "" || format === "General" || format === "@") return PLAIN;
  return meaningOfSection(sectionFor(format, value));
}

/** positive;negative;zero;text, parted by semicolons outside of quotes. */
function sectionFor(format: string, value: number): string {
  if (!format.includes(";")) return format;
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|[^]/g))
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  const place = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[place] || sections[0]!;
}

function meaningOf(section: string): FormatMeaning {
  const literals: string[] = [];
  const bare = section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .replace(/"([^"]*)"/g, (_, words: string) => (literals.push(words), ""))
    .replace(/[\\!](.)/g, (_, sign: string) => (literals.push(sign), ""))
    .replace(/[\u4e00-\u9fff℃㎡³²]+/g, (words) => (literals.push(words), ""));
  const date = /[ymdhs]/i.test(bare.replace(/e[+-]/gi, "")) && !/[0#?]/.test(bare.replace(/\.0+/g, ""));
  // 0!.0,"万" shows 12,345 as 1.2万, and 0.0,,"M" a million as 1.0M: the number itself is not in 万, k or M.
  const scaled = /,(?=[^0#?]*$)/.test(bare) || literals.includes(".");
  const literal = literals.join("").replace(/\s+/g, "").trim();
  return {
    percent: bare.includes("%"),
    date,
    literal: scaled ? literal.replace(/^[.]*(?:[千万亿]+|[KMk]$)/, "") : literal,
  };
}
