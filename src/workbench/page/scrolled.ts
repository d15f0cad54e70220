/**
 * How far to scroll along one axis, so that a line can be seen; `ends` says where each line ends, `before` how far
 * it is scrolled now, and `room` how much can be seen beside what is frozen.
 */
export function scrolled(
  ends: ArrayLike<number>,
  line: number,
  frozen: number,
  before: number,
  room: number,
): number {
  if (line < frozen) return before;
  const frozenSize = frozen > 0 ? ends[frozen - 1]! : 0;
  const start = (line > 0 ? ends[line - 1]! : 0) - frozenSize;
  const end = ends[line]! - frozenSize;
  if (start < before || end - start > room) return start;
  return end > before + room ? end - room : before;
}
