import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Server, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listen, withShim, workbenchServer } from "../../src/workbench/server";

const pane = '<html><head><script src="office-js/office.js"></script></head></html>';
const files: Record<string, string> = {
  "package.json": "{}",
  "secret.txt": "secret",
  "dist/taskpane.html": pane,
  "dist/functions.zh-CN.json": "{}",
  "dist-workbench/index.html": "<html>page</html>",
  "dist-workbench/shim.js": "shim",
  "dist-workbench-old/secret.txt": "secret",
  "node_modules/@microsoft/office-js/package.json": '{ "name": "@microsoft/office-js" }',
  "node_modules/@microsoft/office-js/dist/office.js": "office",
  "node_modules/@microsoft/office-js/LICENSE.md": "licence",
};

let root: string;
let server: Server;
let port: number;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "workbench-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  server = workbenchServer(root);
  port = await listen(server, 0);
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true });
});

/** Sends the path as it is, without the clean-up that a browser would give it. */
function get(path: string, { method = "GET", host = `localhost:${port}` } = {}) {
  return new Promise<{ status: number; type: string; policy: string; text: string }>((done, fail) => {
    const sent = request({ port, host: "127.0.0.1", path, method, headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (text += part));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          policy: String(response.headers["content-security-policy"] ?? ""),
          text,
        }),
      );
    });
    sent.on("error", fail);
    sent.end();
  });
}

test("the page is at the root, as HTML that may load nothing from elsewhere", async () => {
  const { status, type, policy, text } = await get("/?lang=en-US");
  expect([status, type, text]).toEqual([200, "text/html; charset=utf-8", files["dist-workbench/index.html"]]);
  expect(policy).toContain("default-src 'self'");
});

test("the add-in's files and Microsoft's library are beneath /addin/", async () => {
  expect(await get("/addin/functions.zh-CN.json")).toMatchObject({
    status: 200,
    type: "application/json; charset=utf-8",
  });
  expect((await get("/addin/office-js/office.js")).text).toBe("office");
});

test("the pane gets one script before office.js, and the file stays as it is", async () => {
  const { text } = await get("/addin/taskpane.html");
  expect(text).toBe(pane.replace("<script", '<script src="/shim.js"></script><script'));
  expect(readFileSync(join(root, "dist/taskpane.html"), "utf8")).toBe(pane);
});

test("a pane without a script is an error", () => {
  expect(() => withShim("<html></html>")).toThrow("no script");
});

test.each([
  "/../secret.txt",
  "/addin/../secret.txt",
  "/addin/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/addin/office-js/../LICENSE.md",
  "/addin/office-js/%2e%2e/LICENSE.md",
  "/..%2fdist-workbench-old/secret.txt",
  "/addin/%2e%2e%5csecret.txt",
  "/addin//etc/passwd",
  "/%00",
  "/%zz",
])("%s leads nowhere", async (path) => {
  const { status, text } = await get(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toMatch(/secret|licence|root:/);
});

test("a file that is not there is not found", async () => {
  expect((await get("/nothing.js")).status).toBe(404);
  expect((await get("/addin/")).status).toBe(404);
});

test("only reading is allowed", async () => {
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect(await get("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
});

test("a name from elsewhere that points to this machine is refused", async () => {
  expect((await get("/", { host: "evil.example" })).status).toBe(403);
  expect((await get("/", { host: `127.0.0.1:${port}` })).status).toBe(200);
});

test("a taken port is told as such", async () => {
  await expect(listen(workbenchServer(root), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
