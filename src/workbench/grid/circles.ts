/**
 * The circles of a graph, by Tarjan's algorithm, without recursion: chains may be thousands long. What is told of each
 * are its members; a node alone is a circle where it leads to itself.
 */
export function circlesOf(nodes: Iterable<number>, next: (node: number) => readonly number[]): number[][] {
  const circles: number[][] = [];
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  for (const start of nodes) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const after = step.next[step.at++];
      if (after === undefined) {
        path.pop();
        leave(step.node, step.next);
        const above = path.at(-1);
        if (above) lower(above.node, lowest.get(step.node)!);
      } else if (!order.has(after)) path.push(enter(after));
      else if (isOpen.has(after)) lower(step.node, order.get(after)!);
    }
  }
  return circles;

  function enter(node: number) {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, next: next(node), at: 0 };
  }
  function lower(node: number, to: number) {
    lowest.set(node, Math.min(lowest.get(node)!, to));
  }
  function leave(node: number, after: readonly number[]) {
    if (lowest.get(node) !== order.get(node)) return;
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || after.includes(node)) circles.push(members);
  }
}

/** The nodes, each after all that lead to it; those of a circle in any order. */
export function inOrder(nodes: readonly number[], next: (node: number) => readonly number[]): number[] {
  const wanted = new Set(nodes);
  const seen = new Set<number>();
  const backwards: number[] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ node: start, next: next(start), at: 0 }];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const after = step.next[step.at++];
      if (after === undefined) backwards.push(path.pop()!.node);
      else if (wanted.has(after) && !seen.has(after)) {
        seen.add(after);
        path.push({ node: after, next: next(after), at: 0 });
      }
    }
  }
  return backwards.reverse();
}
