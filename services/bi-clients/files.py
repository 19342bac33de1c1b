"""Reads the fact table as an analyst with pandas does, and prints what it adds up to."""
import json
import sys

import pandas

address, token, suffix = sys.argv[1:4]
table = f"{address}/api/v1/tables/Cells.{suffix}"
sign_in = {"Authorization": f"Bearer {token}"}
if suffix == "csv":
    cells = pandas.read_csv(table, storage_options=sign_in, parse_dates=["closedOn"])
else:
    cells = pandas.read_excel(table, storage_options=sign_in, sheet_name="Cells")
hidden = cells[cells["suppressed"]]
print(json.dumps({
    "rows": len(cells),
    "n": int(cells["n"].sum()),
    "suppressed": int(cells["suppressed"].sum()),
    "withheld": int(hidden[["n", "value", "favourable"]].isna().all(axis=1).sum()),
    "latest": str(cells["closedOn"].max())[:10],
}))
