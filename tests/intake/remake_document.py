"""Makes the document that the service serves from the one that people read."""

import json
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
WRITTEN = ROOT / "docs/enquiry-service.yaml"
SERVED = ROOT / "csap_desktop/intake/openapi.json"


def made() -> str:
    document = yaml.safe_load(WRITTEN.read_text(encoding="utf-8"))
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SERVED.write_text(made(), encoding="utf-8")
