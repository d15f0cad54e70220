import { useEffect, useState } from "react";
import type * as conversion from "../../reading/asIndicator";
import { usePane } from "../pane";

type Conversion = Pick<typeof conversion, "asIndicator" | "indicatorNamed" | "unitsFor">;

/** How numbers come into an indicator's unit, once that is there; null until then. */
export function useConversion(): Conversion | null {
  const { attempt } = usePane();
  const [room, setRoom] = useState<Conversion | null>(null);
  useEffect(() => {
    void attempt(() => import("../../reading/asIndicator"), "network").then((data) => data && setRoom(data));
  }, [attempt]);
  return room;
}
