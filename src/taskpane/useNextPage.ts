import { useEffect, useRef } from "react";

interface NextPage {
  list: React.RefObject<HTMLUListElement | null>;
  /** To be called when a further page is asked for. */
  goOn(): void;
}

/**
 * When a further page of a list has been asked for, the keyboard goes on at the first item that came with it: the
 * button it stood on has moved far down, or is gone with the last page.
 */
export function useNextPage(shown: number): NextPage {
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null) return;
    list.current?.children[from.current]?.querySelector("button")?.focus();
    from.current = null;
  }, [shown]);
  return { list, goOn: () => (from.current = shown) };
}
