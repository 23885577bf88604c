"""How text looks on paper: the same whatever theme and text size the window has.

Every size in points may grow or shrink together, so that a sheet is filled; none gets
smaller than can be read.
"""

import re

COLOURS = {
    "ink": "#14202B",
    "ink-quiet": "#48586A",
    "accent": "#0A6B70",
    "accent-fill": "#E1F1F1",
    "careful": "#7A4F00",
    "careful-fill": "#FFF1CC",
    "good": "#14663B",
    "good-fill": "#E2F3E8",
    "danger": "#A8201A",
    "danger-ink": "#FFFFFF",
    "edge": "#7C8DA0",
    "line": "#D5DCE4",
    "chip": "#EDF1F5",
    "card": "#FFFFFF",
    "background": "#FFFFFF",
}
"""The tokens of the light theme, on white: paper is never dark."""

INK, QUIET, LINE = COLOURS["ink"], COLOURS["ink-quiet"], COLOURS["edge"]
DANGER, ON_DANGER = COLOURS["danger"], COLOURS["danger-ink"]
CAREFUL, CAREFUL_FILL = COLOURS["careful"], COLOURS["careful-fill"]
BAND, SHADE = COLOURS["accent-fill"], COLOURS["chip"]

LEAST_PT = 9.0
FAR_PT = 40.0
"""The least size of a number on a wall: its digits, 9.4 mm high, are read from 2 m.

Source: ISO 9241-303:2011, character height: at least 16 minutes of arc.
"""
_FAR_DOWN_TO = 0.7
"""At which size of type and above that holds: below, one sheet goes first."""
BASE_PT = 10.5
STAYS_WITH_NEXT = 1
"""The state of headings and numbers, so that no sheet ends with one.

The numbers of a route, and how sure they are, stand on one sheet.
"""

OPENS_A_SHEET = "page-break-before:always"
"""The style of a paragraph that a sheet must begin with."""

TABLE = (
    "<table width='100%' border='1' cellspacing='0' cellpadding='4' "
    f"style='border-collapse: collapse; border-style: solid; border-color: {LINE}; "
    "margin-bottom: 10px'>"
)
"""How a table with lines begins; what its `thead` holds stands on every sheet of it."""

_PT = re.compile(r"(\d+(?:\.\d+)?)pt\b")
_PX = re.compile(r"(\d+)px\b")
_WEB = re.compile(r"<a\b.*?</a>|<[^>]*>|(https://[^\s<>\"]*[^\s<>\".,;:)])", re.DOTALL)
_ITEM_LINK = re.compile(r'<a href="item:[^"]*">(.*?)</a>', re.DOTALL)
_HEADING = re.compile(r"<h([1-6])[^>]*>(.*?)</h\1>", re.DOTALL)

_STYLE = f"""
p, li, td, th {{ color: {INK}; line-height: 112%; }}
p {{ margin: 0 0 8px 0; }}
ul, ol {{ margin: 0 0 8px 0; }}
li {{ margin: 0 0 4px 0; }}
a {{ color: {INK}; text-decoration: none; }}
.title {{ font-size: 20pt; font-weight: 700; line-height: 100%; margin: 0 0 4px 0; }}
.lead {{ color: {QUIET}; font-size: 11pt; margin: 0 0 10px 0; }}
.h1, .h2, .heading {{ font-size: 14pt; font-weight: 700; margin: 12px 0 4px 0;
    -qt-user-state: {STAYS_WITH_NEXT}; }}
.h3, .h4, .h5, .h6 {{ font-size: 11.5pt; font-weight: 700; margin: 10px 0 3px 0;
    -qt-user-state: {STAYS_WITH_NEXT}; }}
.label {{ color: {INK}; font-size: 10.5pt; font-weight: 700; margin: 10px 0 2px 0;
    -qt-user-state: {STAYS_WITH_NEXT}; }}
.line {{ margin: 0 0 3px 0; }}
.quiet {{ color: {QUIET}; font-size: 9pt; }}
.quiet a {{ color: {QUIET}; }}
.must, .should, .note, .aside {{ margin: 2px 0 10px 16px; }}
.must {{ background-color: {SHADE}; }}
.careful {{ color: {CAREFUL}; font-weight: 600;
    -qt-user-state: {STAYS_WITH_NEXT}; }}
.box {{ color: {CAREFUL}; font-weight: 600; margin: 0; }}
.source {{ margin: 0; }}
.source, .kept {{ -qt-user-state: {STAYS_WITH_NEXT}; }}
.danger {{ color: {ON_DANGER}; font-size: 14pt; font-weight: 700; line-height: 100%;
    margin: 0; }}
.foot {{ font-size: 9pt; margin: 0; }}
.number {{ font-size: 24pt; }}
.second {{ font-size: 15pt; }}
.poster {{ font-size: 46pt; }}
.far {{ font-size: 27pt; }}
.wall {{ line-height: 82%; }}
.number, .second, .poster {{ font-weight: 700; line-height: 100%; margin: 0;
    white-space: nowrap; -qt-user-state: {STAYS_WITH_NEXT}; }}
.poster {{ line-height: 82%; }}
.whose {{ font-size: 16pt; font-weight: 700; line-height: 100%; margin: 0; }}
.tight {{ margin: 0; }}
.hours {{ font-size: 13pt; margin: 0; }}
.caveat {{ color: {CAREFUL}; font-weight: 600; font-size: 9pt; margin: 2px 0 4px 0; }}
.team {{ font-size: 12pt; font-weight: 600; margin: 5px 0 4px 0;
    -qt-user-state: {STAYS_WITH_NEXT}; }}
.band {{ font-size: 15pt; font-weight: 700; line-height: 100%; margin: 0;
    -qt-user-state: {STAYS_WITH_NEXT}; }}
.small {{ font-size: 9pt; margin: 2px 0 2px 0; }}
"""


def paper_style(size: float = 1.0) -> str:
    """Returns the style sheet of paper.

    Args:
        size: How much larger than usual everything is.
    """
    sheet = _PT.sub(lambda found: f"{readable(float(found[1]), size):.2f}pt", _STYLE)
    return _PX.sub(lambda found: f"{int(found[1]) * size:.2f}px", sheet)


def readable(points: float, size: float) -> float:
    """Returns a size of type on paper, never one that is too small to read.

    Args:
        points: The usual size.
        size: How much larger than usual everything is.
    """
    far = points >= FAR_PT and size >= _FAR_DOWN_TO
    least = FAR_PT if far else LEAST_PT
    return max(least, points * size)


def for_paper(html: str) -> str:
    """Returns HTML of a page as it goes on paper.

    Links to other items lead nowhere on paper; an address is written out, and in a PDF
    it can be followed. Headings are told apart by their class, because Qt keeps its own
    sizes for the tags of headings.

    Args:
        html: Our own small HTML.
    """
    plain = _ITEM_LINK.sub(r"\1", html)
    headed = _HEADING.sub(r'<p class="h\1">\2</p>', plain)
    return _WEB.sub(_linked, headed)


def _linked(found: re.Match[str]) -> str:
    """Makes an address a link to itself; leaves links and tags as they are."""
    address = found[1]
    return f'<a href="{address}">{address}</a>' if address else found[0]
