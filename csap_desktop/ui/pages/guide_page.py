"""The Guide: its contents, questions, timeline and words."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.context import Context
from csap_desktop.domain.header import EditionHeader
from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.entry import Entry
from csap_desktop.ui.guide_contents import Contents, gather_contents
from csap_desktop.ui.guide_words import GuideWords, entries_html
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chapters_view import ChaptersView
from csap_desktop.ui.widgets.chip_choice import ChipChoice
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.questions_view import QuestionsView
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.timeline_drawing import Mark, Stretch
from csap_desktop.ui.widgets.timeline_view import TimelineView
from csap_desktop.ui.widgets.words_view import WordsView

CONTENTS, QUESTIONS, TIMELINE, WORDS = "contents", "faqs", "timeline", "glossary"


class GuidePage(Page):
    """Leads to everything there is to read."""

    def __init__(
        self,
        context: Context,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._library: OpenLibrary | None = None
        self._contents: Contents | None = None
        self._words = GuideWords(self.tr)
        options = {
            CONTENTS: self.tr("Contents"),
            QUESTIONS: self.tr("Questions"),
            TIMELINE: self.tr("Timeline"),
            WORDS: self.tr("Words"),
        }
        self._choice = ChipChoice(self.tr("What to show"), options.items(), self)
        self._print = QPushButton(self.tr("Print"), self)
        theme.dress(self._print, "printer")
        self._head = PageHead(
            self.tr("Guide"), theme, (self._choice, self._print), self
        )
        self._chapters = ChaptersView(theme, self)
        self._questions = QuestionsView(theme, self)
        self._timeline = TimelineView(theme, self)
        self._glossary = WordsView(theme, self)
        self._views: dict[str, QWidget] = {
            CONTENTS: self._chapters,
            QUESTIONS: self._questions,
            TIMELINE: self._timeline,
            WORDS: self._glossary,
        }
        self._stack = QStackedWidget(self)
        self._lay_out()
        for view in (self._chapters, self._questions, self._timeline, self._glossary):
            view.item_asked.connect(self.item_asked)
        self._choice.chosen.connect(self._on_chosen)
        self._print.clicked.connect(self.print_asked)
        self._say(self.tr("The Guide is being opened."))

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and lists what it holds."""
        self._library = library
        self._tasks.run(
            lambda: gather_contents(library), self._on_gathered, question="guide"
        )

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is nothing to read."""
        self._say(message.text)

    @override
    def enter(self, item: str) -> None:
        """Shows one of the four lists and gives it the keyboard.

        Args:
            item: "contents", "faqs", "timeline" or "glossary"; empty for the one that
                was shown last.
        """
        if item in self._views:
            self._choice.choose(item)
        self._show_own()
        self._views[self._choice.current].setFocus()

    @override
    def paper(self) -> Paper | None:
        """Returns the list in view as it goes on paper."""
        contents, shown = self._contents, self._choice.current
        if contents is None:
            return None
        today = self._context.clock().date()
        titles = {
            CONTENTS: self.tr("Contents of the Guide"),
            QUESTIONS: self.tr("Questions and answers"),
            TIMELINE: self.tr("Timeline"),
            WORDS: self.tr("Words and abbreviations"),
        }
        lists = {
            CONTENTS: lambda: self._words.chapters_html(contents.chapters),
            QUESTIONS: lambda: entries_html(self._asked(contents)),
            TIMELINE: lambda: entries_html(self._words.events(contents.events, today)),
            WORDS: lambda: entries_html(self._words.words(contents.words)),
        }
        return Paper(titles[shown], lists[shown](), self._head.note, f"guide-{shown}")

    def _on_gathered(self, contents: Contents) -> None:
        """Shows what the library holds."""
        self._contents = contents
        words = self._words
        self._say("")
        header = self._context.answers.front.edition
        self._head.say(_describes(header, self))
        self._chapters.show_chapters(contents.chapters)
        self._questions.show_entries(self._asked(contents))
        today = self._context.clock().date()
        entries = words.events(contents.events, today)
        self._timeline.show_events(
            entries, self._marks(contents), self._stretches(contents), today
        )
        self._glossary.show_words(
            contents.words,
            contents.titles,
            lambda wanted: words.words(contents.words, wanted),
        )
        self._show_own()

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

    def _asked(self, contents: Contents) -> Iterator[Entry]:
        """Gives the questions by subject."""
        routes = (route.id for route in self._context.answers.front.routes)
        return self._words.questions(contents.questions, routes)

    def _show_own(self) -> None:
        """Shows what was pinned and read lately."""
        library, choices = self._library, self._context.choices.current
        if library is None or self._contents is None:
            return
        pinned, recent = choices.pinned_items, choices.recent
        self._tasks.run(
            lambda: library.titles((*pinned, *recent)),
            lambda titles: self._chapters.show_own(
                [(one, titles[one], "") for one in pinned if one in titles],
                [(one, titles[one], "") for one in recent if one in titles],
            ),
            question="guide-own",
        )

    def _on_chosen(self, shown: str) -> None:
        """Shows another list."""
        self._stack.setCurrentWidget(self._views[shown])

    def _say(self, words: str) -> None:
        """Says why nothing is listed; nothing once something is."""
        self._head.say(words)
        show_if(self._stack, not words)
        self._choice.setEnabled(not words)
        self._print.setEnabled(not words)

    def _lay_out(self) -> None:
        """Puts the page together."""
        for view in self._views.values():
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)


def _describes(header: EditionHeader, page: GuidePage) -> str:
    """Says which time the Guide describes."""
    start, end = header.describes.start, header.describes.end
    if start is None or end is None:
        return ""
    text = page.tr(
        "Much of it describes the joint partnership of {start} to {end}: history. "
        "Each text says which time it describes."
    )
    return text.format(start=format_day(start, page.tr), end=format_day(end, page.tr))
