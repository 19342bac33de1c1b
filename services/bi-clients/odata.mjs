// Reads the fact table with @odata/client, page by page as it likes, and prints what it adds up to.
import { OData } from "@odata/client";

const [address, token] = process.argv.slice(2);
const client = OData.New4({
  serviceEndpoint: `${address}/odata/v4/`,
  metadataUri: `${address}/odata/v4/$metadata`,
  credential: { username: "tool", password: token },
});
const cells = client.getEntitySet("Cells");
const all = await cells.query();
const suppressed = await cells.query(client.newParam().filter("suppressed eq true").select(["id"]));
const count = await cells.count();
const dates = all.map((cell) => cell.closedOn).sort();
console.log(JSON.stringify({
  rows: count,
  n: all.reduce((sum, cell) => sum + (cell.n ?? 0), 0),
  suppressed: suppressed.length,
  withheld: all.filter((cell) => cell.suppressed)
    .filter((cell) => [cell.n, cell.value, cell.favourable].every((measure) => measure === null)).length,
  latest: dates.at(-1),
}));
