from datetime import datetime

import pytest

from csap_desktop.domain.hours import from_wall
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.print.sheet_facts import SheetFacts, sheet_facts

AT = from_wall(datetime.fromisoformat("2026-11-25T21:40"))


@pytest.fixture
def facts(answers: AnswerService) -> SheetFacts:
    return sheet_facts(answers.front, AT)
