"""Starts `csap-intake`, the receiving end of enquiries."""

import io
import os
import random
import secrets
import sys
import uuid
from datetime import UTC, datetime

from csap_desktop.intake.command_line import run
from csap_desktop.intake.commands import World


def main() -> int:
    """Runs the command that was typed and returns its exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    world = World(
        out=sys.stdout,
        now=lambda: datetime.now(UTC),
        draw=secrets.token_hex,
        pick=secrets.choice,
        jitter=random.SystemRandom().random,
        make_id=lambda: str(uuid.uuid4()),
    )
    return run(sys.argv[1:], os.environ, world, sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
