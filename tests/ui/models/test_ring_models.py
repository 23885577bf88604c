from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.models.council_model import NAME_ROLE, CouncilModel
from csap_desktop.ui.models.suggestion_model import WHERE_ROLE, SuggestionModel


def test_suggestions_are_a_sound_model(
    answers: AnswerService, qtmodeltester: ModelTester
) -> None:
    model = SuggestionModel(answers.localities)
    qtmodeltester.check(model)

    model.show_suggestions(answers.complete("Bar"))

    qtmodeltester.check(model, force_py=True)


def test_a_suggestion_outside_the_area_says_so(answers: AnswerService) -> None:
    model = SuggestionModel(answers.localities)
    model.show_suggestions(answers.complete("Ainsdale"))

    first = model.index(0)

    assert first.data(WHERE_ROLE) == "Sefton, outside the area"
    assert first.data(Qt.ItemDataRole.EditRole) == "Ainsdale, Sefton"


def test_what_reads_and_answers_alike_is_suggested_once(
    answers: AnswerService,
) -> None:
    model = SuggestionModel(answers.localities)
    found = answers.complete("Blackpool")
    model.show_suggestions(found)

    names = [model.index(row).data() for row in range(model.rowCount())]

    assert [one.name for one in found].count("Blackpool") == 2
    assert names.count("Blackpool") == 1


def test_every_suggestion_resolves_as_it_stands(answers: AnswerService) -> None:
    model = SuggestionModel(answers.localities)

    for typed in ("Bl", "Barton", "War", "Fleetwod", "Belth"):
        model.show_suggestions(answers.complete(typed))
        for row in range(model.rowCount()):
            text = model.index(row).data(Qt.ItemDataRole.EditRole)
            finding = answers.places.resolve(text)
            assert finding.matches or finding.also_outside, text


def test_the_councils_are_a_sound_model(
    answers: AnswerService, qtmodeltester: ModelTester
) -> None:
    model = CouncilModel(answers.front.authorities, answers.localities)

    qtmodeltester.check(model, force_py=True)


def test_every_council_answers_by_its_name(answers: AnswerService) -> None:
    model = CouncilModel(answers.front.authorities, answers.localities)

    names = [model.index(row).data(NAME_ROLE) for row in range(model.rowCount())]

    assert len(names) == 14
    for name in names:
        (match,) = answers.places.resolve(name).matches
        assert name in match.authorities
