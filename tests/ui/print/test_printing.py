from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.printing import A3, page_layout, print_sheets
from csap_desktop.ui.print.sheet_facts import SheetFacts
from tests.ui.print.pdf_text import page_count, pdf_text

pytestmark = pytest.mark.usefixtures("theme")

LONG = Paper("Long", "".join(f"<p>Paragraph {n}.</p><p>x</p>" for n in range(120)))


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_gets_every_sheet(facts: SheetFacts, tmp_path: Path) -> None:
    assert print_sheets(LONG, facts, printer_into(tmp_path / "printed.pdf"))

    data = (tmp_path / "printed.pdf").read_bytes()
    text = pdf_text(data).replace(" ", "")
    assert page_count(data) > 3
    assert "Paragraph0." in text
    assert "Paragraph119." in text


def test_only_the_sheets_that_were_asked_for_are_printed(
    facts: SheetFacts, tmp_path: Path
) -> None:
    printer = printer_into(tmp_path / "printed.pdf")
    printer.setFromTo(2, 3)

    print_sheets(LONG, facts, printer)

    data = (tmp_path / "printed.pdf").read_bytes()
    text = pdf_text(data).replace(" ", "")
    assert page_count(data) == 2
    assert "Paragraph0." not in text
    assert "Page2of" in text


def test_the_sheet_is_the_one_in_the_printer(facts: SheetFacts, tmp_path: Path) -> None:
    printer = printer_into(tmp_path / "printed.pdf")
    printer.setPageLayout(page_layout(A3, landscape=True))

    print_sheets(LONG, facts, printer)

    assert b"/MediaBox [0 0 1191" in (tmp_path / "printed.pdf").read_bytes()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_of(
    facts: SheetFacts, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()

    assert not print_sheets(LONG, facts, printer_into(tmp_path / "file" / "x.pdf"))
