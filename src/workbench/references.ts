import { itemNotFound } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects that the add-in holds on to from one request to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    const id = `r${++this.last}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound(`reference ${id}`);
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
