"""The governance as the bundled edition has it, and small ones made up for a test."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from csap_desktop.config.paths import find_paths
from csap_desktop.domain.governance import Governance
from csap_desktop.domain.header import Period
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.reference import Body, Link
from csap_desktop.edition.format import decode

BEFORE, JOINT_FIRST = date(2019, 9, 28), date(2019, 9, 29)
CCGS_LAST, ICB_FIRST = date(2022, 6, 30), date(2022, 7, 1)
JOINT_LAST, AFTER = date(2023, 8, 31), date(2023, 9, 1)
TODAY = date(2026, 11, 22)

_NOWHERE = Provenance((), "high")


@cache
def of_the_edition() -> Governance:
    edition = decode((find_paths().bundled / "edition.json").read_bytes())
    return Governance(edition.bodies, edition.links)


def a_body(body_id: str, kind: str = "board", period: Period | None = None) -> Body:
    return Body(body_id, f"Body {body_id}", kind, "", period or Period(), _NOWHERE)


def a_link(
    source: str,
    kind: str,
    target: str,
    period: Period | None = None,
    *,
    inferred: bool = False,
) -> Link:
    name = f"{source}-{kind}-{target}"
    return Link(name, source, kind, target, period or Period(), inferred, _NOWHERE)


def a_governance(bodies: str, links: Iterable[Link] = ()) -> Governance:
    return Governance(tuple(map(a_body, bodies.split())), tuple(links))
