import { type DeclaredMember, declaredMembers } from "./declaredMembers";
import { oneOfEverything } from "./oneOfEverything";
import { useBench } from "./bench";

const host = useBench();

/** The newest version that the host claims, without its 1. */
const minor = 14;

type Shown = Pick<OfficeExtension.ClientObject, "isNullObject"> & { load?(name?: string): void } & Record<
    string,
    unknown
  >;
/** An object that no request knows, as office.js writes it among a method's arguments. */
const nobody = { _ObjectPathId: 999_999 };

type Failure = { code: string; message: string };

/** An event is asked for by the method that office.js registers it with: Workbook._RegisterActivatedEvent. */
function saysWhatIsMissing({ code, message }: Failure, className: string, member: string): boolean {
  const said = message.toLowerCase();
  const bare = member.replace(/^on(?=[A-Z])/, "").toLowerCase();
  return code === "ApiNotFound" && said.includes(className.toLowerCase()) && said.includes(bare);
}

test("every member of a set that the host says it has is there, or fails by its name", async () => {
  const { Excel, Office, OfficeExtension } = host.bench;
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", `1.${minor}`)).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)).toBe(false);

  const declared = declaredMembers(minor);
  const { BatchApiHelper } = OfficeExtension as unknown as {
    BatchApiHelper: { invokeMethod(object: object, name: string, operation: number, args: unknown[]): void };
  };
  const there = new Set<string>();
  const faults: string[] = [];

  await Excel.run(async (context) => {
    const asked = async (act: () => unknown): Promise<Failure | null> => {
      try {
        act();
        await context.sync();
        return null;
      } catch (error) {
        return error as Failure;
      }
    };
    /** Notes what a member came to, and says whether it is there. */
    const judge = (className: string, member: string, failure: Failure | null) => {
      const name = `${className}.${member}`;
      if (!failure) there.add(name);
      else if (!saysWhatIsMissing(failure, className, member))
        faults.push(`${name}: ${failure.code} ${failure.message}`);
      return !failure;
    };

    /** A method is asked with an object that doesn't exist, so that it is found and yet does nothing. */
    const askMethod = async (object: Shown, className: string, { name }: DeclaredMember) => {
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      const failure = await asked(() => BatchApiHelper.invokeMethod(object, wireName, 0, [nobody]));
      if (!failure) faults.push(`${className}.${name}: silence`);
      else
        judge(
          className,
          name,
          failure.message.includes(`object path ${nobody._ObjectPathId}`) ? null : failure,
        );
    };
    const askProperty = async (object: Shown, className: string, member: DeclaredMember) => {
      if (!judge(className, member.name, await asked(() => object.load!(member.name)))) return;
      const value: unknown = object[member.name];
      if (value === undefined) faults.push(`${className}.${member.name}: undefined`);
      // Nothing and "" stand for cells that differ and for what is left to Excel; neither can be set.
      if (!member.writable || value === null || value === "") return;
      judge(className, member.name, await asked(() => (object[member.name] = value)));
    };
    const askPart = async (object: Shown, className: string, { name, leadsTo }: DeclaredMember) => {
      const part = object[name] as Shown;
      const load = part.load?.bind(part);
      if (!load) return ask(part, leadsTo!);
      const failure = await asked(() => load());
      // Only for one kind of object, and its twin that may be null is for all.
      const isOfOneKind = failure?.code === "ItemNotFound" && `${name}OrNullObject` in object;
      if (judge(className, name, isOfOneKind ? null : failure) && !failure && !part.isNullObject)
        await ask(part, leadsTo!);
    };
    const askEvent = async (object: Shown, className: string, { name }: DeclaredMember) => {
      const handlers = object[name] as OfficeExtension.EventHandlers<unknown>;
      judge(className, name, await asked(() => handlers.add(async () => {})));
    };

    const seen = new Set<string>();
    const ask = async (object: Shown, className: string): Promise<void> => {
      if (seen.has(className)) return;
      seen.add(className);
      for (const member of declared.get(className) ?? []) {
        // office.js asks for an item by its key, which is no method to the host.
        if (member.name === "getItem") continue;
        if (member.kind === "method") await askMethod(object, className, member);
        else if (member.kind === "event") await askEvent(object, className, member);
        else if (member.leadsTo && declared.has(member.leadsTo)) await askPart(object, className, member);
        else await askProperty(object, className, member);
      }
    };
    for (const object of await oneOfEverything(context)) {
      const known = (name: string) =>
        object.constructor === (Excel as unknown as Record<string, unknown>)[name];
      await ask(object as unknown as Shown, [...declared.keys()].find(known)!);
    }
  });
  expect(faults).toEqual([]);
  expect(there.size).toBeGreaterThan(1100);
});
