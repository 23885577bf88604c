"""Starts `csap-publish`, the editors' tool."""

import sys

from csap_desktop.publishing.commands import run


def main() -> int:
    """Runs the command that was typed and returns its exit status."""
    return run(sys.argv[1:], sys.stdout)


if __name__ == "__main__":
    sys.exit(main())
