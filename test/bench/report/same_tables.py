"""Builds the headings, sentences and tables of a report, given as JSON on standard input, with python-docx; prints milliseconds."""

import io
import json
import sys
import time

from docx import Document

report = json.load(sys.stdin)
began = time.perf_counter()
document = Document()
document.add_heading(report["title"], 1)
for piece in report["pieces"]:
    if "heading" in piece:
        document.add_heading(piece["heading"], 2)
    elif "text" in piece:
        document.add_paragraph(piece["text"])
    else:
        rows = piece["rows"]
        table = document.add_table(len(rows), len(rows[0]))
        cells = iter(table._cells)
        for row in rows:
            for text in row:
                next(cells).text = text
document.save(io.BytesIO())
print((time.perf_counter() - began) * 1000)
