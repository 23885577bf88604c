"""The services a command uses, each made when it is first asked for."""

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from csap_desktop.config.paths import AppPaths, find_paths
from csap_desktop.domain.hours import LONDON
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.installation import load_front
from csap_desktop.ui.answer_words import AnswerWords

if TYPE_CHECKING:
    from csap_desktop.services.library import Library


class Session:
    """One run of a command."""

    def __init__(self, data_dir: Path | None) -> None:
        self._data_dir = data_dir

    @cached_property
    def paths(self) -> AppPaths:
        """Where files are."""
        return find_paths(self._data_dir)

    @cached_property
    def answers(self) -> AnswerService:
        """Who to ring; needs no database."""
        return AnswerService(load_front(self.paths).front)

    @cached_property
    def words(self) -> AnswerWords:
        """The sentences said of an answer."""
        sources = {source.id: source for source in self.answers.front.sources}
        return AnswerWords(dict(self.answers.localities), sources)

    @cached_property
    def library(self) -> "Library":
        """The installed edition; loads the database."""
        from csap_desktop.services.library import open_library  # noqa: PLC0415

        return open_library(self.paths, self.answers, self.now)

    def now(self) -> datetime:
        """Returns the present moment in the area."""
        return datetime.now(LONDON)

    def close(self) -> None:
        """Closes what was opened."""
        if "library" in self.__dict__:
            self.library.close()
