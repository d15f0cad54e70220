import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { VERSION } from "../../src/version";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const only = (name: string): Element => {
  const found = all(name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const children = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const value = (element: Element): string => element.getAttribute("DefaultValue") ?? "";
const { officeJsUrl, OFFICE_JS_URLS } = require("../../tools/officeJs.cjs");
const { manifestFor } = require("../../tools/manifest.cjs");

/** Width and height as the PNG file itself says. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the manifest is well-formed XML", () => {
  expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
});

test("there is no Namespace element, no string for one, and nothing that rewrites function names", () => {
  expect(all("Namespace")).toHaveLength(0);
  expect(all("EquivalentAddins")).toHaveLength(0);
  expect(all("bt:String").filter((string) => /namespace/i.test(string.id))).toHaveLength(0);
});

test("the id is a GUID of its own, not one from a template", () => {
  const id = only("Id").textContent ?? "";
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("its version is the package's version", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(VERSION).toBe(version);
  expect(only("Version").textContent).toBe(`${version}.0`);
});

test("its top-level elements stand in the order that the schema asks for", () => {
  expect(children(document.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("the shared runtime comes first in its host, lives long and points at the pane's page", () => {
  const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook")!;
  expect(children(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  const runtime = only("Runtime");
  expect(runtime.getAttribute("lifetime")).toBe("long");
  const page = only("Page").firstElementChild!.getAttribute("resid");
  const taskpane = only("FunctionFile").getAttribute("resid");
  expect([page, taskpane]).toEqual([runtime.getAttribute("resid"), runtime.getAttribute("resid")]);
});

test("a custom-functions extension point holds script, page and metadata in that order", () => {
  const point = all("ExtensionPoint").find(
    (element) => element.getAttribute("xsi:type") === "CustomFunctions",
  )!;
  expect(children(point)).toEqual(["Script", "Page", "Metadata"]);
});

test("every resource that is referred to exists, and every one that exists is referred to", () => {
  const references = new Set(
    all("*")
      .map((element) => element.getAttribute("resid"))
      .filter((id): id is string => id !== null),
  );
  const resources = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(name).map(({ id }) => id))
    .filter(Boolean);
  expect([...references].sort()).toEqual([...resources].sort());
  expect(new Set(resources).size).toBe(resources.length);
  for (const id of resources) expect(id.length).toBeLessThanOrEqual(32);
});

test("Chinese is the default, English overrides every text, and no text overrides its own default locale", () => {
  expect(only("DefaultLocale").textContent).toBe("zh-CN");
  const texts = [
    ...all("bt:String"),
    only("DisplayName"),
    ...all("Description").filter((d) => d.hasAttribute("DefaultValue")),
  ];
  for (const text of texts) {
    expect(value(text)).toMatch(/\p{Script=Han}/u);
    const overrides = [...text.children];
    expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
    expect(overrides[0]!.getAttribute("Value")).not.toMatch(/\p{Script=Han}/u);
  }
});

test("texts keep to the lengths that Office allows", () => {
  const limits: [Element[], number][] = [
    [[...only("bt:ShortStrings").children], 125],
    [[...only("bt:LongStrings").children], 250],
    [[only("DisplayName")], 125],
    [all("Description").filter((d) => d.hasAttribute("DefaultValue")), 250],
  ];
  for (const [elements, limit] of limits) {
    for (const element of elements) {
      const texts = [
        value(element),
        ...[...element.children].map((override) => override.getAttribute("Value") ?? ""),
      ];
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("English gets its own function descriptions", () => {
  const metadata = all("bt:Url").find(({ id }) => id === "Functions.Metadata.Url")!;
  expect(value(metadata)).toMatch(/functions\.zh-CN\.json$/);
  const [override, ...others] = [...metadata.children];
  expect(others).toHaveLength(0);
  expect(override!.getAttribute("Locale")).toBe("en-US");
  expect(override!.getAttribute("Value")).toMatch(/functions\.en-US\.json$/);
});

test("every address is https and on the one server", () => {
  const addresses = xml.match(/"(https?:[^"]+)"/g)!.filter((url) => !/schemas\.microsoft|w3\.org/.test(url));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((url) => !url.startsWith('"https://localhost:3000/'))).toEqual([]);
});

test("every icon exists, is a PNG and has the size its name and its place say", () => {
  for (const image of all("bt:Image").filter((element) => element.hasAttribute("size"))) {
    const size = Number(image.getAttribute("size"));
    const resource = all("bt:Image").find(({ id }) => id === image.getAttribute("resid"))!;
    const file = value(resource).replace("https://localhost:3000/", "");
    expect(existsSync(join(root, file))).toBe(true);
    expect(pngSize(file)).toEqual([size, size]);
  }
  expect(pngSize("assets/icon-32.png")).toEqual([32, 32]);
  expect(pngSize("assets/icon-64.png")).toEqual([64, 64]);
  expect(pngSize("assets/icon-128.png")).toEqual([128, 128]);
});

test("each set of ribbon icons has the three sizes that Office requires", () => {
  for (const icon of all("Icon")) {
    expect([...icon.children].map((image) => Number(image.getAttribute("size")))).toEqual([16, 32, 80]);
  }
});

test("control ids are unique and every function that a button calls is associated in commands.ts", () => {
  const ids = [...all("Control"), ...all("Group"), ...all("CustomTab")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
  for (const name of all("FunctionName").map((element) => element.textContent!)) {
    expect(commands).toContain(`associate("${name}"`);
  }
});

test("it asks for no more than Office LTSC 2021 has", () => {
  const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.14"],
  ]);
});

test("a build for elsewhere moves every address and refuses one that is not https", () => {
  const moved: string = manifestFor(xml, "https://plans.example.cn/addin/");
  expect(moved).not.toContain("localhost");
  expect(moved).toContain("https://plans.example.cn/addin/taskpane.html");
  expect(() => manifestFor(xml, "http://plans.example.cn")).toThrow(/https/);
});

test("office.js comes from Microsoft's global or Chinese servers or the operator's own, and from nowhere else", () => {
  expect(officeJsUrl("global")).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\/.*\/office\.js$/);
  expect(officeJsUrl("china")).toMatch(
    /^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\/.*\/office\.js$/,
  );
  expect(officeJsUrl("self")).toBe("office-js/office.js");
  expect(() => officeJsUrl("elsewhere")).toThrow("global, china, self");
  expect(Object.keys(OFFICE_JS_URLS)).toHaveLength(3);
});
