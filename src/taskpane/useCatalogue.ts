import { useEffect, useState } from "react";
import type * as catalogueModule from "../catalogue";
import { usePane } from "./pane";

/** The catalogue's texts and look-ups. */
export type Catalogue = typeof catalogueModule;

let arrived: Catalogue | null = null;

/** For who needs it only at a press. */
export async function loadCatalogue(): Promise<Catalogue> {
  return (arrived = await import("../catalogue"));
}

/** The catalogue once it is there, null until then. Fetched when the first view needs it, then kept. */
export function useCatalogue(): Catalogue | null {
  const { attempt } = usePane();
  const [catalogue, setCatalogue] = useState(arrived);
  useEffect(() => {
    if (!catalogue) void attempt(loadCatalogue, "network").then((data) => data && setCatalogue(data));
  }, [attempt, catalogue]);
  return catalogue;
}
