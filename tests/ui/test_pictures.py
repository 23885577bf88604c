import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.long
@pytest.mark.timeout(300)
def test_every_page_and_state_is_drawn(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "csap_desktop", "pictures", str(tmp_path / "out")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=270,
    )

    names = {path.stem for path in (tmp_path / "out").glob("*.png")}
    assert done.returncode == 0, done.stderr
    assert {"search-results", "search-none", "item-body", "notice", "loading"} <= names
    assert any(name.startswith("ring-") for name in names)
