"""Starts `csap-publish`, the editors' tool."""

import os
import sys
from datetime import UTC, datetime
from getpass import getpass

from csap_desktop.publishing.commands import run
from csap_desktop.publishing.signing.desk import Desk


def main() -> int:
    """Runs the command that was typed and returns its exit status."""
    desk = Desk(
        sys.stdout, sys.stderr, lambda: datetime.now(UTC), input, getpass, os.environ
    )
    try:
        return run(sys.argv[1:], sys.stdout, desk)
    except KeyboardInterrupt:
        sys.stderr.write("\nstopped\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
