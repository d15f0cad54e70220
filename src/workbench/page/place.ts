import type { Shelf } from "./shelf";

const key = "workbench-place";

/** Older workbooks that no tab works on are thrown away. */
const mostKept = 6;

export interface FoundPlace {
  /** Where this tab keeps its workbook. */
  place: string;
  /** Where the workbook lies that this tab goes on with; null to begin anew. */
  from: string | null;
}

/**
 * Each tab keeps its workbook in a place of its own, which it finds again after a reload. A new tab goes on with
 * the latest workbook that no other tab has open, such as that of a tab that was closed or has crashed.
 */
export async function findPlace(shelf: Shelf): Promise<FoundPlace> {
  const own = sessionStorage.getItem(key);
  if (own && (await hold(own))) return { place: own, from: own };
  const place = crypto.randomUUID();
  await hold(place);
  sessionStorage.setItem(key, place);
  const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  const free = (await shelf.list()).filter((label) => !held.has(lockOf(baseOf(label.place))));
  for (const { place: old } of free.slice(mostKept)) await shelf.clear(old);
  return { place, from: free.find(({ place: old }) => old === baseOf(old))?.place ?? null };
}

/** Where the workbook lies that the present one took the place of. */
export const previousOf = (place: string) => `${place}${previousMark}`;

const previousMark = ":previous";
const baseOf = (place: string) => place.replace(previousMark, "");
const lockOf = (place: string) => `workbench:${place}`;

/** The lock is let go when the tab goes, however it goes. False when another tab, a copy of this one, has it. */
function hold(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(place), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}
