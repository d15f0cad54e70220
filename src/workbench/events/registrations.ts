import type { EventNumber } from "./eventType";

/** Which events the add-in asked for, and of what. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(`${type} ${target}`);
  }

  hasAny(type: EventNumber): boolean {
    for (const key of this.counts.keys()) if (key.startsWith(`${type} `)) return true;
    return false;
  }
}
