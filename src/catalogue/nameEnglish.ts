/** English words that leave a name what it is, wherever they stand in it. */
const LEFT_OUT = new Set(
  "a an the of in on at by to for from with and or per unit within inside among total overall mode modal level area new's".split(
    " ",
  ),
);

/** Words that stand for one another, each with the one that stands for all. */
const INSTEAD = new Map(
  Object.entries({
    ratio: "share",
    rate: "share",
    proportion: "share",
    percentage: "share",
    fraction: "share",
    utilisation: "use",
    utilization: "use",
    usage: "use",
    consumption: "use",
    fertilizer: "fertiliser",
    centers: "centres",
    center: "centre",
    coverage: "cover",
    capita: "person",
    inhabitant: "person",
    head: "person",
    co2: "carbon",
    emission: "emissions",
    trips: "travel",
    trip: "travel",
    mobility: "travel",
    railway: "rail",
    transit: "transport",
    cultivated: "arable",
    chemical: "",
    green: "green",
    urbanised: "urban",
    reuse: "use",
    jobs: "job",
  }),
);

/**
 * The words of an English name in the order of the alphabet, each in one form. What stands by "per" stays by it, so
 * that emissions per person and emissions per area differ.
 */
export function englishWords(name: string): string {
  const text = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ & /g, " and ")
    .replace(/carbon dioxide/g, "co2")
    .replace(/\bper[\s-]+(?:unit (?:of )?)?(?:the )?/g, "per_");
  const words = (text.match(/[a-z0-9_&+%]+/g) ?? []).map(wordOf).filter((word) => word !== "");
  const all = new Set(words);
  // A coverage rate is a coverage.
  if (all.has("cover")) all.delete("share");
  return [...all].sort().join(" ");
}

/** Whether a word, as it is compared, may be left out of some name. */
export function isIdle(word: string): boolean {
  return word === "" || word === "share" || word === "dioxide" || word === "&" || LEFT_OUT.has(word);
}

/** The word that stands for one in lower case; "" where it says nothing. */
export function wordOf(written: string): string {
  const [per, word] = written.startsWith("per_") ? ["per_", written.slice(4)] : ["", written];
  if (per === "" && LEFT_OUT.has(word)) return "";
  const instead = INSTEAD.get(word) ?? word;
  const single = instead.length > 3 ? instead.replace(/s$/, "") : instead;
  if (per === "" && LEFT_OUT.has(single)) return "";
  return single === "" ? "" : per + (INSTEAD.get(single) ?? single).replace(/(...)s$/, "$1");
}
