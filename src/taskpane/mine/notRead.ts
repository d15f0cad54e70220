import type { MyTable } from "../../excel/mine/ownTables";

export type NotTaken = MyTable["refused"][number];

/** A number whose name says no indicator, or several, is read all the same: why it has none is said beside it. */
export function notRead({ values, refused }: Pick<MyTable, "values" | "refused">): {
  refused: NotTaken[];
  whyNameless: ReadonlyMap<string, NotTaken["reason"]>;
} {
  const read = new Set(values.map(({ address }) => address));
  const isRead = ({ address }: NotTaken) => address !== null && read.has(address);
  return {
    refused: refused.filter((each) => !isRead(each)),
    whyNameless: new Map(refused.filter(isRead).map(({ address, reason }) => [address!, reason])),
  };
}
