import { useEffect, useRef } from "react";

/** What came of a step. It stands below the button that was pressed, so it comes into view when it is new. */
export function Outcome({ sentences }: { sentences: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  const said = sentences.join("\n");
  const atFirst = useRef(said);
  useEffect(() => {
    if (said !== atFirst.current) void place.current?.scrollIntoView?.({ block: "nearest" });
  }, [said]);
  return (
    <div ref={place} role="status" className="outcome">
      {sentences.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}
