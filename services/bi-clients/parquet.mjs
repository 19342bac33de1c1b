// Reads the fact table and its dimensions as Parquet with DuckDB, and prints what they add up to after they are joined.
// DuckDB's own way to addresses is an extension that it downloads when it is first used, so the files are fetched before.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [address, token, folder] = process.argv.slice(2);
const sql = await (await DuckDBInstance.create(":memory:")).connect();
for (const table of ["Cells", "Groups", "Waves", "Reports", "Indicators"]) {
  const reply = await fetch(`${address}/api/v1/tables/${table}.parquet`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!reply.ok) {
    throw new Error(`${table}: ${reply.status}`);
  }
  const file = join(folder, `${table}.parquet`);
  await writeFile(file, Buffer.from(await reply.arrayBuffer()));
  await sql.run(`create view ${table} as select * from '${file.replaceAll("'", "''")}'`);
}

const answer = async (query) => (await sql.runAndReadAll(query)).getRowObjectsJson();
const types = await answer("describe select closedOn, suppressed, n, value, cellName from Cells");
const [totals] = await answer(`
  select count(*)::int as rows,
         sum(n)::int as n,
         count(*) filter (suppressed)::int as suppressed,
         count(*) filter (suppressed and coalesce(n, value, favourable) is null)::int as withheld,
         max(Waves.closedOn) as latest
  from Cells
  join Groups using (groupKey)
  join Waves using (waveId)
  join Reports on Reports.report = Cells.report and Reports.report = Groups.report
  join Indicators using (indicatorId)
  where Groups.level = Cells.level and Waves.closedOn = Cells.closedOn`);
console.log(JSON.stringify({
  types: Object.fromEntries(types.map((column) => [column.column_name, column.column_type])),
  totals,
}));
