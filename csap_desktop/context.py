"""The services that windows and commands may use, built once by `app` or `cli`."""

from collections.abc import Callable
from datetime import datetime

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.frozen import frozen
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.change_book import NO_CHANGES, ChangeBook


@frozen
class Context:
    """What is there before the first paint; the library is loaded after it.

    Attributes:
        paths: Where files are.
        choices: The user's choices.
        answers: Who to ring.
        clock: Gives the present moment (aware).
        changes: What changed, as far as somebody must see it.
        offline: Whether every connection is forbidden for this run.
    """

    paths: AppPaths
    choices: ChoicesFile
    answers: AnswerService
    clock: Callable[[], datetime]
    changes: ChangeBook = NO_CHANGES
    offline: bool = False
