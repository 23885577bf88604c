from pathlib import Path

from csap_desktop.publishing.building import build_files, find_outdated
from csap_desktop.publishing.checking import check_source

DATA = Path(__file__).parents[2] / "data"


def test_the_built_files_are_those_of_the_editors_files() -> None:
    files = build_files(check_source(DATA / "source"))

    outdated = find_outdated(files, DATA)

    assert not outdated, "run: csap-publish build data/source --out data"
