import type { Text } from "../../catalogue/schema";
import type { Change } from "../undoing";
import { isAsItStood } from "../moved/follow";

/**
 * A change that brought in lines itself and knows its cells by their places among them: where anything has moved on its
 * sheets since, all of it stays until that is taken back.
 */
export function whereItStood(change: Change, sheets: readonly { id: string; name: string }[]): Change {
  return {
    mayBeLeft: change.mayBeLeft,
    async takeBack(context, moves) {
      const moved = sheets.filter(({ id }) => !isAsItStood(id, moves));
      return moved.length > 0 ? moved.map(told) : change.takeBack(context, moves);
    },
  };
}

const told = ({ name }: { name: string }): Text => ({
  zh: `工作表“${name}”：之后插入、删除或排序过行列，整步未撤销，请先恢复行列再撤销`,
  en: `sheet “${name}”: rows or columns were put in, taken out or sorted since, so nothing was undone; put them back, then undo`,
});
