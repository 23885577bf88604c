"""The four lists of the Guide, each made when it is first looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from csap_desktop.ui.document_words import document_entries
from csap_desktop.ui.entry import Entry
from csap_desktop.ui.guide_contents import Contents
from csap_desktop.ui.guide_words import GuideWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chapters_view import ChaptersView
from csap_desktop.ui.widgets.documents_view import DocumentsView
from csap_desktop.ui.widgets.questions_view import QuestionsView
from csap_desktop.ui.widgets.timeline_drawing import Mark, Stretch
from csap_desktop.ui.widgets.timeline_view import TimelineView
from csap_desktop.ui.widgets.words_view import WordsView

CONTENTS, QUESTIONS, TIMELINE, WORDS = "contents", "faqs", "timeline", "glossary"
DOCUMENTS = "documents"

_AnyView = ChaptersView | QuestionsView | TimelineView | WordsView | DocumentsView


class GuideViews(QStackedWidget):
    """Shows one list at a time; the others cost nothing until they are wanted."""

    #: An item should be read; carries its id.
    item_asked = Signal(str)
    #: A document should be opened; carries its id.
    document_asked = Signal(str)

    def __init__(
        self, theme: Theme, words: GuideWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._contents: Contents | None = None
        self._routes: tuple[str, ...] = ()
        self._today = date.min
        self._own: tuple[Sequence[str], Sequence[str], Mapping[str, str]] = ((), (), {})
        self._missing: frozenset[str] = frozenset()
        self._made: dict[str, QWidget] = {}
        self._wanted = CONTENTS

    def fill(self, contents: Contents, routes: Iterable[str], today: date) -> None:
        """Takes what there is to list.

        Args:
            contents: What the Guide offers.
            routes: Ids of the routes.
            today: The day it is.
        """
        self._contents, self._routes, self._today = contents, tuple(routes), today
        self.choose(self._wanted)

    def choose(self, name: str) -> None:
        """Brings a list into view; makes it where there is something to show."""
        self._wanted = name
        if self._contents is None:
            return
        if name not in self._made:
            self._made[name] = self._make(name, self._contents)
            self.addWidget(self._made[name])
        self.setCurrentWidget(self._made[name])

    def take_focus(self) -> None:
        """Gives the list in view the keyboard."""
        if self._wanted in self._made:
            self._made[self._wanted].setFocus()

    def show_own(
        self, pinned: Sequence[str], recent: Sequence[str], titles: Mapping[str, str]
    ) -> None:
        """Shows what the reader pinned and read lately.

        Args:
            pinned: Ids, in the order they were pinned.
            recent: Ids, the latest first.
            titles: What they are called; those without a title are left out.
        """
        self._own = (pinned, recent, titles)
        view = self._made.get(CONTENTS)
        if isinstance(view, ChaptersView):
            self._show_own_on(view)

    def show_missing(self, missing: Iterable[str]) -> None:
        """Says which documents are not on this laptop yet.

        Args:
            missing: Their ids.
        """
        self._missing = frozenset(missing)
        view = self._made.get(DOCUMENTS)
        if isinstance(view, DocumentsView) and self._contents:
            entries = document_entries(self._contents.documents, self._missing, self.tr)
            view.show_entries(entries)

    def questions(self, contents: Contents) -> Iterator[Entry]:
        """Gives the questions by subject."""
        return self._words.questions(contents.questions, self._routes)

    def _make(self, name: str, contents: Contents) -> QWidget:
        """Makes a list and fills it."""
        makers: dict[str, Callable[[Contents], _AnyView]] = {
            CONTENTS: self._chapters,
            QUESTIONS: self._asked,
            TIMELINE: self._timeline,
            WORDS: self._glossary,
            DOCUMENTS: self._papers,
        }
        view = makers[name](contents)
        asked = self.document_asked if name == DOCUMENTS else self.item_asked
        view.item_asked.connect(asked)
        return view

    def _chapters(self, contents: Contents) -> ChaptersView:
        """Makes the contents."""
        view = ChaptersView(self._theme)
        view.show_chapters(contents.chapters)
        self._show_own_on(view)
        return view

    def _show_own_on(self, view: ChaptersView) -> None:
        """Shows pins and what was read lately on the contents."""
        pinned, recent, titles = self._own
        view.show_own(
            [(one, titles[one], "") for one in pinned if one in titles],
            [(one, titles[one], "") for one in recent if one in titles],
        )

    def _asked(self, contents: Contents) -> QuestionsView:
        """Makes the questions."""
        view = QuestionsView(self._theme)
        view.show_entries(self.questions(contents))
        return view

    def _timeline(self, contents: Contents) -> TimelineView:
        """Makes the timeline."""
        view = TimelineView(self._theme)
        entries = self._words.events(contents.events, self._today)
        marks, stretches = self._marks(contents), self._stretches(contents)
        view.show_events(entries, marks, stretches, self._today)
        return view

    def _glossary(self, contents: Contents) -> WordsView:
        """Makes the glossary."""
        view = WordsView(self._theme)
        view.show_words(
            contents.words,
            contents.titles,
            lambda wanted: self._words.words(contents.words, wanted),
        )
        return view

    def _papers(self, contents: Contents) -> DocumentsView:
        """Makes the documents."""
        view = DocumentsView(self._theme)
        view.show_entries(document_entries(contents.documents, self._missing, self.tr))
        return view

    def _marks(self, contents: Contents) -> Sequence[Mark]:
        """Gives the events to be drawn."""
        text = self.tr("{when}: {title}")
        return [
            Mark(
                one.id,
                self._words.day(one),
                one.value.get("expected", False),
                text.format(when=one.value["when"], title=one.title),
            )
            for one in contents.events
        ]

    def _stretches(self, contents: Contents) -> Sequence[Stretch]:
        """Gives who ran safeguarding when, to be drawn."""
        text = self.tr("{name}, {period}")
        found = []
        for era in contents.eras:
            name, period = self._words.era(era), self._words.era_period(era)
            said = text.format(name=name, period=period)
            links = [
                (one.id, text.format(name=one.name, period=period))
                for one in era.bodies
            ]
            found.append(Stretch(name, said, era.start, era.end, tuple(links)))
        return found
