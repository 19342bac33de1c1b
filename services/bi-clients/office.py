"""Opens a workbook or a CSV in LibreOffice, and prints what its own formulas add up to."""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe, patience=60):
    """The office's root object, when it has started."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for second in range(patience):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(1)
    sys.exit("LibreOffice did not start")


def totals(desktop, file):
    options = [option("Hidden", True)]
    if file.suffix == ".csv":
        options += [option("FilterName", "Text - txt - csv (StarCalc)"),
                    option("FilterOptions", "44,34,76,1,,1033,false,true")]
    document = desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, tuple(options))
    sheets = document.Sheets
    cells = sheets.getByIndex(sheets.Count - 1)
    used = cells.createCursor()
    used.gotoEndOfUsedArea(False)
    last, width = used.RangeAddress.EndRow + 1, used.RangeAddress.EndColumn
    names = {cells.getCellByPosition(column, 0).String: column for column in range(width + 1)}

    def column(name):
        letters = cells.Columns.getByIndex(names[name]).Name
        return f"{letters}2:{letters}{last}"

    def computed(formula):
        cell = cells.getCellByPosition(width + 2, 0)
        cell.setFormula(formula)
        if cell.getError():
            sys.exit(f"{formula} is {cell.String}")
        return cell

    blank = "*".join(f'({column(name)}="")' for name in ("n", "value", "favourable"))
    result = {
        "rows": int(computed(f"=COUNTA({column('id')})").Value),
        "n": int(computed(f"=SUM({column('n')})").Value),
        "suppressed": int(computed(f"=COUNTIF({column('suppressed')};TRUE())").Value),
        "withheld": int(computed(f"=SUMPRODUCT({column('suppressed')}*{blank})").Value),
        "latest": computed(f'=TEXT(MAX({column("closedOn")});"YYYY-MM-DD")').String,
    }
    document.close(True)
    return result


path = pathlib.Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory() as profile:
    office = subprocess.Popen(["soffice", f"-env:UserInstallation={pathlib.Path(profile).as_uri()}", "--headless",
                               "--norestore", f"--accept=pipe,name={path.name};urp;"], stdout=subprocess.DEVNULL)
    try:
        context = connect(path.name)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        print(json.dumps(totals(desktop, path)))
    finally:
        office.terminate()
        office.wait(60)
