import re
import tomllib
from dataclasses import replace
from importlib.metadata import distribution
from pathlib import Path

import pytest

from csap_desktop.config.paths import find_paths
from csap_desktop.services.licences import PACKAGES, Component, components

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def found() -> dict[str, Component]:
    return {one.name: one for one in components(find_paths())}


def test_the_packages_are_those_the_program_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"]

    names = tuple(re.split(r"[<>=]", one)[0] for one in needed)

    assert names == PACKAGES


def test_the_program_comes_first_with_its_own_licence(
    found: dict[str, Component],
) -> None:
    first = next(iter(found.values()))

    assert (first.name, first.licence) == ("CSAP Desktop", "MIT")
    assert "CSAP Desktop contributors" in first.text


@pytest.mark.parametrize("name", ["Qt", "PySide6_Essentials", "shiboken6"])
def test_qt_comes_with_the_texts_of_the_lgpl_and_the_gpl(
    found: dict[str, Component], name: str
) -> None:
    text = found[name].text

    assert "LGPL-3.0-only" in found[name].licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_what_packages_need_in_turn_is_there(found: dict[str, Component]) -> None:
    assert {"python-dateutil", "six", "tzdata", "typing_extensions"} <= found.keys()
    assert "pytest" not in found
    assert not any(name.startswith("numpy") for name in found)


@pytest.mark.parametrize("name", ["tuf", "securesystemslib", "urllib3"])
def test_what_proves_an_edition_comes_with_its_licence(
    found: dict[str, Component], name: str
) -> None:
    assert "MIT" in found[name].licence
    assert "Permission is hereby granted" in found[name].text


def test_pdfium_comes_with_the_licences_of_all_its_parts(
    found: dict[str, Component],
) -> None:
    text = found["pypdfium2"].text

    assert "BSD-3-Clause" in found["pypdfium2"].licence
    assert "PDFium Authors" in text
    assert "FreeType" in text
    assert "libtiff" in text.casefold()


def test_everything_but_the_public_domain_has_a_licence_and_its_text(
    found: dict[str, Component],
) -> None:
    bare = {one.name for one in found.values() if not one.text or not one.licence}

    assert bare == {"SQLite"}


def test_a_vague_licence_is_named_by_its_classifiers(
    found: dict[str, Component],
) -> None:
    vague = distribution("python-dateutil").metadata["License"]

    assert vague == "Dual License"
    named = found["python-dateutil"].licence
    assert named == "BSD License, Apache Software License"


def test_a_text_that_cannot_be_read_is_empty(tmp_path: Path) -> None:
    paths = replace(find_paths(), resources=tmp_path / "gone")

    found = {one.name: one for one in components(paths)}

    assert not found["Tabler Icons"].text
