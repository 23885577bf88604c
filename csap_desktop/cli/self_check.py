"""`csap-desktop self-check`: is every part of the installation well?"""

import argparse
from dataclasses import asdict

from csap_desktop.cli.printing import print_json, print_line
from csap_desktop.cli.session import Session


def describe_self_check(parser: argparse.ArgumentParser) -> None:
    """Describes the options of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(command=run_self_check)


def run_self_check(session: Session, options: argparse.Namespace) -> int:
    """Checks every part; exit status 1 when one is not well."""
    # Checking every part loads every part; no other command should wait for that.
    from csap_desktop.services.self_check import check_all  # noqa: PLC0415

    checks = tuple(check_all(session.paths, session.now))
    well = all(check.well for check in checks)
    if options.json:
        print_json({"well": well, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            verdict = "well" if check.well else "NOT WELL"
            print_line(f"{verdict:<9} {check.part}: {check.found}")
    return 0 if well else 1
