import { itemNotFound } from "../hostError";
import type { HostObject } from "./hostObject";

/** Objects that the add-in holds on to from one request to the next. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly held = new Set<HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    const id = `r${++this.last}`;
    this.byId.set(id, object);
    this.held.add(object);
    return id;
  }

  has(object: HostObject): boolean {
    return this.held.has(object);
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw itemNotFound(`reference ${id}`);
    return object;
  }

  /** The object that was held; null when there was none. */
  remove(id: string): HostObject | null {
    const object = this.byId.get(id) ?? null;
    this.byId.delete(id);
    if (object) this.held.delete(object);
    return object;
  }

  removeAll(): HostObject[] {
    const all = [...this.held];
    this.byId.clear();
    this.held.clear();
    return all;
  }

  get count(): number {
    return this.byId.size;
  }
}
