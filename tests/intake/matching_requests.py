"""For schemathesis: headers and bodies that belong together.

What it made wrong on purpose stays wrong; only the digest and the two repetitions of
the id are put right, which no schema can describe.
"""

import base64
import hashlib
import json
import re
from typing import Any

import schemathesis
from schemathesis import Case, HookContext

from csap_desktop.intake.form import ID_PATTERN


@schemathesis.hook
def before_call(_: HookContext, case: Case[Any], __: object) -> None:
    if case.method != "PUT" or case.headers is None:
        return
    submission_id = case.path_parameters.get("submission_id")
    if isinstance(case.body, dict) and _is_id(case.body.get("submission_id")):
        case.body["submission_id"] = submission_id
    if isinstance(case.body, dict | list | str | int | float | bool | None):
        sent = json.dumps(case.body).encode()
        digest = base64.b64encode(hashlib.sha256(sent).digest()).decode()
        if "Content-Digest" in case.headers:
            case.headers["Content-Digest"] = f"sha-256=:{digest}:"
        if "Idempotency-Key" in case.headers:
            case.headers["Idempotency-Key"] = f'"{submission_id}"'


def _is_id(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(ID_PATTERN, value) is not None
