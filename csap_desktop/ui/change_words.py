"""What is said where an answer on screen has changed with the time. Free of Qt."""

from collections.abc import Callable, Sequence

from csap_desktop.domain.hours import to_wall
from csap_desktop.domain.routes import Answer
from csap_desktop.ui.answer_words import untranslated


def describe_change(
    before: Sequence[Answer],
    after: Sequence[Answer],
    tr: Callable[[str], str] = untranslated,
) -> str:
    """Says to which number answers changed; empty where they did not.

    Args:
        before: The answers that were on show.
        after: The answers to the same question now.
        tr: Translates a sentence.
    """
    old, new = _largest(before), _largest(after)
    if old == new or not (before and after):
        return ""
    text = tr("Changed at {clock}: now ring {numbers}.")
    numbers = tr(" or ").join(new) or tr("what is shown here")
    return text.format(clock=f"{to_wall(after[0].at):%H:%M}", numbers=numbers)


def _largest(answers: Sequence[Answer]) -> tuple[str, ...]:
    """Returns the numbers that are shown largest."""
    numbers: list[str] = []
    for answer in answers:
        rung = answer if answer.route.lines else answer.meanwhile or answer
        first = rung.first
        numbers += (
            [first.number] if first else [line.number for line in rung.route.lines]
        )
    return tuple(numbers)
