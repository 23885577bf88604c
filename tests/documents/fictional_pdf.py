"""PDFs of our own making for tests, made up; written by hand, no library."""

import zlib

REPORT = (
    ("Annual report 2022", "A fictional partnership reports on its year."),
    ("Children heard", "Eleven schools took part. Ring 01632 960000."),
    ("What comes next", "The partnership ends in August."),
)


def pdf(*pages: tuple[str, ...], width: float = 595, height: float = 842) -> bytes:
    """Returns a PDF with a few lines of Helvetica on each page.

    Args:
        pages: The lines of each page.
        width: Of a page, in points.
        height: Of a page, in points.
    """
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    bodies = [one.encode("latin-1") for one in objects]
    for number, lines in enumerate(pages):
        bodies.append(
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] "
                "/Resources << /Font << /F1 3 0 R >> >> "
                f"/Contents {5 + 2 * number} 0 R >>"
            ).encode()
        )
        bodies.append(_content(lines, height))
    return assembled(bodies)


def assembled(bodies: list[bytes]) -> bytes:
    """Returns a PDF of these objects, the first one its catalogue."""
    out, starts = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(bodies, start=1):
        starts.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{start:010} 00000 n \n".encode() for start in starts)
    size = len(bodies) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    return bytes(out) + trailer.encode()


def _content(lines: tuple[str, ...], height: float) -> bytes:
    """Gives the stream of one page: its lines from the top."""
    said = "".join(f"({line}) Tj 0 -36 Td " for line in lines)
    box, top = "0.9 0.95 0.95 rg 60 60 200 40 re f 0 g", height - 90
    text = f"{box} BT /F1 24 Tf 72 {top} Td {said}ET"
    packed = zlib.compress(text.encode("latin-1"))
    head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n"
    return head.encode() + packed + b"\nendstream"
