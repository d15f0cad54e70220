import { useEffect, useState } from "react";
import { usePane } from "../pane";
import { loadGuide, type GuideEntry } from "./guide";

let arrived: readonly GuideEntry[] | null = null;

async function load(): Promise<readonly GuideEntry[]> {
  return (arrived = await loadGuide());
}

/** The guide once it is there, null until then. Fetched when a view first needs it, then kept. */
export function useGuide(): readonly GuideEntry[] | null {
  const { attempt } = usePane();
  const [guide, setGuide] = useState(arrived);
  useEffect(() => {
    if (!guide) void attempt(load, "network").then((entries) => entries && setGuide(entries));
  }, [attempt, guide]);
  return guide;
}
