import { HostError, apiNotFound, invalidArgument, itemNotFound } from "../hostError";
import { HostCollection, HostObject, Later, membersOf } from "../model/hostObject";
import {
  ActionType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type PathIds,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "../protocol";
import { needsResults } from "./needsResults";
import { query } from "./query";
import type { References } from "../model/references";

export interface DispatcherHost {
  /** The object that a path of type 1 stands for: the workbook. */
  root: HostObject;
  /** Objects of other services, by the service's name, e.g. Microsoft.AppRuntime.AppRuntimeService. */
  service(name: string): HostObject | undefined;
  references: References;
  /** Told of every object that a request names, and when the request is over and no reference holds it. */
  hold(object: HostObject): void;
  release(object: HostObject): void;
  /** Does something in the add-in's name; nothing else can happen meanwhile. */
  act<T>(work: () => T): T;
  /** How Excel spells a property of a class, found by its name in small letters; undefined where it has none. */
  known(className: string, property: string): string | undefined;
  /** Waits until every formula shows its result, unless the request has put calculation off. */
  settle(): Promise<void>;
}

/**
 * Carries out one request. As in Excel a request is no transaction: what was done before the action that fails
 * stays done, and its results are handed over beside the error.
 */
export async function dispatch(request: RequestBody, host: DispatcherHost): Promise<ResponseBody> {
  const run = new Run(request, host);
  try {
    return await performAll(request, run);
  } finally {
    run.end();
  }
}

async function performAll(request: RequestBody, run: Run): Promise<ResponseBody> {
  const results: ResponseBody["Results"] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces, Error: null };
}

class Run {
  /** null stands for an object that doesn't exist, as getItemOrNullObject gives it. */
  private readonly objects = new Map<number, HostObject | null>();
  private readonly toKeep: Set<number>;
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly request: RequestBody,
    private readonly host: DispatcherHost,
  ) {
    this.toKeep = new Set(
      request.Actions.filter((action) => action.Name === "_KeepReference").map(
        (action) => action.ObjectPathId,
      ),
    );
  }

  async perform(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    if (this.needsResults(action)) await this.host.settle();
    const object = this.host.act(() => this.resolve(action.ObjectPathId));
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(object, action.ObjectPathId);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        if (!object) return null;
        await this.host.settle();
        return query(object, action.QueryInfo ?? {}, {
          identify: (found) => this.identity(found, null),
          known: (className, property) => this.host.known(className, property),
        });
      case ActionType.SetProperty:
        return this.host.act(() => {
          const [value] = this.arguments(action.ArgumentInfo);
          return this.set(this.present(object, action), action.Name, value);
        });
      case ActionType.Method:
        if (action.Name === "_KeepReference" || !object) return null;
        return this.finished(this.host.act(() => this.call(object, action.Name, action.ArgumentInfo)));
      case ActionType.Update:
        return this.host.act(() =>
          this.update(
            this.present(object, action),
            this.inner(action.ObjectState ?? {}) as Record<string, unknown>,
          ),
        );
      default:
        throw apiNotFound(`Action type ${action.ActionType}`);
    }
  }

  private async finished(result: unknown): Promise<unknown> {
    if (!(result instanceof Later)) return result;
    const ready: unknown = await result.ready;
    return this.host.act(() => result.act(ready) ?? null);
  }

  end(): void {
    for (const object of this.objects.values()) {
      if (object && !this.host.references.has(object)) this.host.release(object);
    }
  }

  location(action: ActionInfo): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    if (action.ActionType !== ActionType.Instantiate) {
      const object = this.objects.get(action.ObjectPathId);
      return `${object?.excelName ?? ""}.${camel(action.Name)}`;
    }
    const parent = path?.ParentObjectPathId === undefined ? null : this.objects.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === PathType.Indexer ? "getItem" : camel(path?.Name ?? "");
    return `${parent?.excelName ?? ""}.${member}`;
  }

  private present(object: HostObject | null, action: ActionInfo): HostObject {
    if (!object) throw itemNotFound(action.Name);
    return object;
  }

  private identity(object: HostObject, pathId: number | null): Record<string, unknown> {
    const keep =
      pathId !== null && object.kept && (this.request.AutoKeepReference || this.toKeep.has(pathId));
    if (keep) {
      const known = this.kept.get(object) ?? this.host.references.keep(object);
      this.kept.set(object, known);
      return { _ReferenceId: known };
    }
    return object.identity ?? {};
  }

  /** Objects of the model also stand deep inside an argument, as the source of a list does in a rule. */
  private inner(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.inner(item));
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.inner(item)]));
  }

  /** Whether an action calls, on its way or at its end, a method whose answer depends on results of formulas. */
  private needsResults({ ActionType: type, Name: name, ObjectPathId: pathId }: ActionInfo): boolean {
    if (type === ActionType.Method && needsResults(name)) return true;
    for (let id: number | undefined = pathId; id !== undefined && !this.objects.has(id);) {
      const path: ObjectPathInfo | undefined = this.request.ObjectPaths[id];
      if (path?.ObjectPathType === PathType.Method && needsResults(path.Name)) return true;
      id = path?.ParentObjectPathId;
    }
    return false;
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`object path ${pathId}`);
    const object = this.follow(path);
    if (object) this.host.hold(object);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.host.root;
      case PathType.NewObject: {
        const service = this.host.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PathType.Reference:
        return this.host.references.get(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Indexer: {
        if (!(parent instanceof HostCollection)) throw apiNotFound(`${parent.excelName}.getItem`);
        return parent.item(this.arguments(path.ArgumentInfo)[0]);
      }
      case PathType.Property: {
        const value = this.member(parent, path.Name, "property");
        const object = (parent as unknown as Record<string, unknown>)[value.name];
        if (!(object instanceof HostObject) && object !== null)
          throw apiNotFound(`${parent.excelName}.${path.Name}`);
        return object;
      }
      case PathType.Method: {
        const object = this.call(parent, path.Name, path.ArgumentInfo);
        if (!(object instanceof HostObject) && object !== null)
          throw apiNotFound(`${parent.excelName}.${path.Name}`);
        return object;
      }
      default:
        throw apiNotFound(`Object path type ${path.ObjectPathType}`);
    }
  }

  private member(object: HostObject, name: string, kind: "property" | "method") {
    const member = membersOf(object).get(name.toLowerCase());
    if (!member || member.kind !== kind) throw apiNotFound(`${object.excelName}.${name}`);
    return member;
  }

  /** A method that isn't here says so before anything is said of its arguments. */
  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = this.member(object, name, "method");
    const args = this.arguments(info);
    const result = (object as unknown as Record<string, (...values: unknown[]) => unknown>)[member.name]!(
      ...args,
    );
    return result === undefined ? null : result;
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const member = this.member(object, name, "property");
    if (!member.writable) throw apiNotFound(`Setting ${object.excelName}.${name}`);
    (object as unknown as Record<string, unknown>)[member.name] = value;
    return null;
  }

  /** object.set({...}) with nested objects, when office.js sends it as one action. */
  private update(object: HostObject, state: Record<string, unknown>): null {
    for (const [name, value] of Object.entries(state)) {
      const member = this.member(object, name, "property");
      const current = member.writable
        ? undefined
        : (object as unknown as Record<string, unknown>)[member.name];
      if (current instanceof HostObject) this.update(current, value as Record<string, unknown>);
      else this.set(object, name, value);
    }
    return null;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const replace = (args: unknown[], ids: PathIds | undefined): unknown[] =>
      args.map((value, index) => {
        const id = ids?.[index];
        if (Array.isArray(id)) return replace(value as unknown[], id);
        if (typeof id === "number" && id > 0) return this.resolve(id);
        return this.inner(value);
      });
    return replace(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
