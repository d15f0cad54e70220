import { readFile } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, resolve, sep } from "node:path";

const address = "127.0.0.1";

/** Folders that are served: the longest prefix of a path decides. */
function foldersOf(root: string): [prefix: string, folder: string][] {
  const officeJs = createRequire(join(root, "package.json")).resolve("@microsoft/office-js/package.json");
  return [
    ["/addin/office-js/", join(dirname(officeJs), "dist")],
    ["/addin/", join(root, "dist")],
    ["/", join(root, "dist-workbench")],
  ];
}

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/** Nothing that the page or the pane loads may come from elsewhere, and nothing may go there. */
const ownFilesOnly = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** Serves the page at /, the built add-in at /addin/ and, within it, Microsoft's office.js from its npm package. */
export function workbenchServer(root: string): Server {
  const folders = foldersOf(resolve(root));
  return createServer((request, response) => {
    answer(request, response, folders).catch(() => refuse(response, 500));
  });
}

/** Listens on this machine only. Resolves to the port; rejects with code EADDRINUSE when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, address, () => {
      server.off("error", fail);
      done((server.address() as { port: number }).port);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: [string, string][],
): Promise<void> {
  // A page from elsewhere must not get here through a name of its own that points to this machine.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = fileFor(request.url ?? "/", folders);
  if (!file) return refuse(response, 400);
  let content: Buffer | string;
  try {
    content = await readFile(file);
  } catch {
    return refuse(response, 404);
  }
  if (file === join(folders[1]![1], "taskpane.html")) content = withShim(content.toString("utf8"));
  response.writeHead(200, {
    "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
    "Content-Length": Buffer.byteLength(content),
    "Cache-Control": isHashed(file) ? "max-age=31536000, immutable" : "no-cache",
    "Content-Security-Policy": ownFilesOnly,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** Whether the name changes with the content. A browser may keep such a file, and what it has compiled of it. */
const isHashed = (file: string): boolean => /\.[0-9a-f]{8}\.js$/.test(file);

/** The file that a request's path stands for; null when it leads outside of what is served. */
export function fileFor(url: string, folders: [prefix: string, folder: string][]): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return null;
  }
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined || path.includes("\0")) return null;
  const rest = path.slice(prefix.length);
  const file = resolve(folder, `.${sep}${rest === "" ? "index.html" : rest}`);
  return file.startsWith(folder + sep) ? file : null;
}

/** The pane as it is on the disk, but for one script before office.js that lets it find its host. */
export function withShim(html: string): string {
  const first = html.indexOf("<script");
  if (first < 0) throw new Error("The pane has no script to put the shim before");
  return `${html.slice(0, first)}<script src="/shim.js"></script>${html.slice(first)}`;
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}
