import { useEffect, useRef } from "react";

/** What has just unfolded near the edge of the pane comes into view with its heading, without moving more than needed. */
export function useIntoView(): React.RefObject<HTMLDivElement | null> {
  const unfolded = useRef<HTMLDivElement>(null);
  useEffect(() => void unfolded.current?.closest(".entry")?.scrollIntoView?.({ block: "nearest" }), []);
  return unfolded;
}
