import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from csap_desktop.config.paths import find_paths
from csap_desktop.ui.print.paper_style import (
    COLOURS,
    LEAST_PT,
    paper_style,
)
from csap_desktop.ui.print.paper_text import PaperText

_POINTS = re.compile(r"font-size: ([\d.]+)pt")


def luminance(colour: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_colours_of_paper_are_those_of_the_light_theme() -> None:
    path = find_paths().resources / "styles" / "light.json"
    light = json.loads(path.read_text(encoding="utf-8"))
    on_white = {"background": "#FFFFFF"}

    assert {**light, **COLOURS} == {**light, **on_white}


@pytest.mark.parametrize(
    ("ink", "behind"),
    [
        ("ink", "card"),
        ("ink", "chip"),
        ("ink", "accent-fill"),
        ("ink-quiet", "card"),
        ("careful", "card"),
        ("careful", "careful-fill"),
        ("danger-ink", "danger"),
    ],
)
def test_text_on_paper_is_legible(ink: str, behind: str) -> None:
    assert contrast(COLOURS[ink], COLOURS[behind]) >= 6


@pytest.mark.parametrize("size", [0.5, 0.7, 1.0, 1.6])
def test_no_type_of_paper_is_smaller_than_can_be_read(size: float) -> None:
    points = [float(found) for found in _POINTS.findall(paper_style(size))]

    assert min(points) >= LEAST_PT
    assert "font-size: 31" not in paper_style(0.5)


def test_no_length_of_the_screen_is_left_in_pixels_of_type() -> None:
    assert not re.search(r"font-size: [\d.]+px", paper_style())


@pytest.mark.usefixtures("theme")
def test_nothing_is_loaded_whatever_a_text_refers_to(tmp_path: Path) -> None:
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "picture.png"))
    (tmp_path / "style.css").write_text("p { font-size: 40pt }")

    text = PaperText(
        "<html><head><link type='text/css' rel='stylesheet' "
        f"href='{tmp_path / 'style.css'}'></head><body><p>Ring.</p>"
        f"<p><img src='{tmp_path / 'picture.png'}'></p></body></html>",
        300,
    )

    font = text.document.firstBlock().charFormat().font()
    assert font.pointSizeF() == 10.5
    assert text.height < 200
