// Reads a heat map with the TypeScript client that openapi-generator made of the document of the API, and prints it flat:
// one group in one indicator after the other.
import { Configuration, ReleasesApi } from "./target/generated-sources/openapi-typescript";

declare const process: { argv: string[] };

const [address, token] = process.argv.slice(2);
const releases = new ReleasesApi(new Configuration({ basePath: address, accessToken: token }));

releases.getHeatmap({ id: "latest", report: "unit" }).then((heatmap) => {
  const squares = heatmap.rows!.flatMap((row) => heatmap.indicators!.map((indicator, column) => {
    const figure = row.figures![column];
    return {
      closedOn: heatmap.closedOn!.toISOString().slice(0, 10),
      provenance: heatmap.provenance,
      cellId: row.cellId,
      indicatorId: indicator.id,
      n: figure.n,
      value: figure.value,
      favourable: figure.favourable,
      suppressed: figure.suppressed,
      flags: figure.flags,
    };
  }));
  console.log(JSON.stringify(squares));
});
