/** import.py. With pandas data frames, without it lists of dictionaries. */
export const PYTHON_SCRIPT = `"""Loads the CSV files of this folder. Needs Python 3.8 or later; pandas if it is there.

    from runpy import run_path
    data = run_path("import.py")

codebook  what every column means: a list of dictionaries
reports   one row a report; a number only where it is printed
cells     one row a cell; status says why there is a number or none
why       the status behind each number of reports: with pandas a data frame like it, else a dictionary
          by report_id and column; nothing where the form has no such field

With pandas the tables are data frames: columns with a list of values are categories, and attrs["labels"],
attrs["units"] and attrs["values"] hold the titles and units of the columns and what their values mean. Without it they are lists of dictionaries with None for
an empty value. Any other table is read by read_table("panel.csv").
"""

import csv
import datetime
import pathlib

try:
    import pandas
except ImportError:
    pandas = None

FOLDER = pathlib.Path(__file__).resolve().parent


def rows_of(file):
    csv.field_size_limit(2**31 - 1)
    with open(FOLDER / file, encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


codebook = rows_of("codebook.csv")


def columns_of(file):
    return [row for row in codebook if row["table"] == file and row["formula"] == ""]


def values_of(column):
    return dict(value.split(": ", 1) for value in column["values"].split(" | ") if value)


READ = {
    "integer": int,
    "year": int,
    "number": float,
    "boolean": lambda text: text == "true",
    "date": datetime.date.fromisoformat,
    "string": str,
}

PANDAS = {"integer": "Int64", "year": "Int64", "number": "Float64", "boolean": "boolean", "string": "string"}


def read_table(file):
    columns = columns_of(file)
    if pandas is None:
        return [
            {
                column["column"]: READ[column["type"]](row[column["column"]]) if row[column["column"]] else None
                for column in columns
            }
            for row in rows_of(file)
        ]
    table = pandas.read_csv(
        FOLDER / file, encoding="utf-8-sig", dtype="string", keep_default_na=False, na_values=[""]
    )
    for column in columns:
        name, values = column["column"], values_of(column)
        if values:
            table[name] = pandas.Categorical(table[name], categories=list(values))
        elif column["type"] == "date":
            table[name] = pandas.to_datetime(table[name], format="%Y-%m-%d")
        elif column["type"] == "boolean":
            table[name] = table[name].map({"true": True, "false": False}).astype("boolean")
        elif column["type"] != "string":
            table[name] = pandas.to_numeric(table[name]).astype(PANDAS[column["type"]])
    table.attrs["labels"] = {column["column"]: column["en"] for column in columns}
    table.attrs["values"] = {column["column"]: values_of(column) for column in columns if column["values"]}
    table.attrs["units"] = {column["column"]: column["unit"] for column in columns if column["unit"]}
    return table


reports = read_table("reports.csv")
cells = read_table("cells.csv")
column_of = {row["id"]: row["column"] for row in codebook if row["table"] == "reports.csv" and row["form"]}

if pandas is None:
    why = {(cell["report_id"], column_of[cell["field"]]): cell["status"] for cell in cells}
    rows, width, statuses = len(reports), len(columns_of("reports.csv")), {}
    for cell in cells:
        statuses[cell["status"]] = statuses.get(cell["status"], 0) + 1
else:
    why = (
        cells.assign(column=cells["field"].map(column_of), status=cells["status"].astype("string"))
        .pivot(index="report_id", columns="column", values="status")
        .reindex(index=reports["report_id"], columns=list(column_of.values()))
        .astype(pandas.CategoricalDtype(cells["status"].cat.categories))
    )
    rows, width = reports.shape
    statuses = cells["status"].value_counts(sort=False).to_dict()

if __name__ == "__main__":
    print(f"reports: {rows} rows, {width} columns; cells: {len(cells)} rows")
    print(", ".join(f"{status} {count}" for status, count in sorted(statuses.items())))
`;
