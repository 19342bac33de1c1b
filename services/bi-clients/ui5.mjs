// Reads the fact table with OpenUI5's model for OData v4 in Chromium, page by page as a table does while it is scrolled,
// and prints what it adds up to. The page, OpenUI5 and the service are behind one reverse proxy, as they would be.
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [address, token] = process.argv.slice(2);
const home = dirname(fileURLToPath(import.meta.url));
const ui5 = join(home, "node_modules/@openui5/sap.ui.core/src");
const types = { ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".html": "text/html" };

const files = async (path, reply) => {
  const file = path === "/" ? join(home, "ui5.html") : join(ui5, normalize(path.replace(/^\/resources/, "")));
  try {
    const content = await readFile(file);
    reply.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain" }).end(content);
  } catch {
    reply.writeHead(404).end();
  }
};
const service = (asked, reply) => {
  const headers = {
    ...asked.headers,
    authorization: `Bearer ${token}`,
    forwarded: `for=${asked.socket.remoteAddress};proto=http;host=${asked.headers.host}`,
  };
  asked.pipe(request(address + asked.url, { method: asked.method, headers }, (answer) => {
    reply.writeHead(answer.statusCode, answer.headers);
    answer.pipe(reply);
  }));
};
const proxy = createServer((asked, reply) => {
  const { pathname } = new URL(asked.url, "http://proxy");
  return pathname.startsWith("/odata/") ? service(asked, reply) : files(pathname, reply);
});
await new Promise((listening) => proxy.listen(0, "127.0.0.1", listening));

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium" });
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack));
  await page.goto(`http://localhost:${proxy.address().port}/`);
  const seen = await page.waitForFunction(() => window.seen, undefined, { timeout: 60_000 });
  const { failure, ...totals } = await seen.jsonValue();
  if (failure || faults.length) {
    throw new Error([failure, ...faults].filter(Boolean).join("\n"));
  }
  console.log(JSON.stringify(totals));
} finally {
  await browser.close();
  proxy.close();
}
