"""The Guide: its contents, questions, timeline and words."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from csap_desktop.services.documents import Documents
from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.document_words import document_entries
from csap_desktop.ui.guide_contents import Contents, gather_contents
from csap_desktop.ui.guide_words import GuideWords, entries_html
from csap_desktop.ui.library_view import OpenLibrary
from csap_desktop.ui.messages import Message
from csap_desktop.ui.page import Means, Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.chip_choice import ChipChoice
from csap_desktop.ui.widgets.guide_views import (
    CONTENTS,
    DOCUMENTS,
    QUESTIONS,
    TIMELINE,
    WORDS,
    GuideViews,
)
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.restyle import show_if

_DOCUMENT = "document"


class GuidePage(Page):
    """Leads to everything there is to read."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._library: OpenLibrary | None = None
        self._contents: Contents | None = None
        self._words = GuideWords(self.tr)
        self._options = {
            CONTENTS: self.tr("Contents"),
            QUESTIONS: self.tr("Questions"),
            TIMELINE: self.tr("Timeline"),
            WORDS: self.tr("Words"),
            DOCUMENTS: self.tr("Documents"),
        }
        self._documents = Documents(means.context.paths)
        self._choice = ChipChoice(self.tr("What to show"), self._options, self)
        self._print = QPushButton(self.tr("Print"), self)
        means.theme.dress(self._print, "printer")
        tools = (self._choice, self._print)
        self._head = PageHead(self.tr("Guide"), means.theme, tools, self)
        self._views = GuideViews(means.theme, self._words, self)
        layout = QVBoxLayout(self)
        # Lists that scroll keep the rest of the margin for their bar.
        before, after = (12, 24) if self.isRightToLeft() else (24, 12)
        layout.setContentsMargins(before, 14, after, 12)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self._head)
        top.addSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._views, 1)
        layout.addStretch(0)
        self._choice.offer(DOCUMENTS, wanted=False)
        self._views.item_asked.connect(self.item_asked)
        self._views.document_asked.connect(
            lambda item: self.page_asked.emit(_DOCUMENT, item)
        )
        self._choice.chosen.connect(self._views.choose)
        self._print.clicked.connect(self.print_asked)
        self._say(self.tr("The Guide is being opened."))

    @override
    def go_live(self, library: OpenLibrary) -> None:
        """Takes the library and lists what it holds."""
        self._library = library
        self._tasks.run(
            lambda: gather_contents(library), self._on_gathered, question="guide"
        )
        self._show_own()

    @override
    def stay_closed(self, message: Message) -> None:
        """Says why there is nothing to read."""
        self._say(message.text)

    @override
    def enter(self, item: str) -> None:
        """Shows one of the lists and gives it the keyboard.

        Args:
            item: "contents", "faqs", "timeline", "glossary" or "documents"; empty for
                the one that was shown last.
        """
        if item in self._options:
            self._choice.choose(item)
        self._show_own()
        self._show_missing()
        self._views.take_focus()

    @override
    def paper(self) -> Paper | None:
        """Returns the list in view as it goes on paper."""
        contents, shown = self._contents, self._choice.key
        if contents is None:
            return None
        today, words = self._context.clock().date(), self._words
        titles = {
            CONTENTS: self.tr("Contents of the Guide"),
            QUESTIONS: self.tr("Questions and answers"),
            TIMELINE: self.tr("Timeline"),
            WORDS: self.tr("Words and abbreviations"),
            DOCUMENTS: self.tr("Documents"),
        }
        html = {
            CONTENTS: lambda: words.chapters_html(contents.chapters),
            QUESTIONS: lambda: entries_html(self._views.questions(contents)),
            TIMELINE: lambda: entries_html(words.events(contents.events, today)),
            WORDS: lambda: entries_html(words.words(contents.words)),
            DOCUMENTS: lambda: entries_html(
                document_entries(contents.documents, self._missing(), self.tr)
            ),
        }
        return Paper(titles[shown], html[shown](), self._head.note, f"guide-{shown}")

    def _on_gathered(self, contents: Contents) -> None:
        """Shows what the library holds."""
        had_focus = self.hasFocus()
        self._contents = contents
        self._say("")
        self._head.say(self._describes())
        routes = (route.id for route in self._context.answers.front.routes)
        self._choice.offer(DOCUMENTS, wanted=bool(contents.documents))
        self._views.fill(contents, routes, self._context.clock().date())
        self._show_missing()
        if had_focus:
            self._views.take_focus()

    def _show_own(self) -> None:
        """Shows what was pinned and read lately."""
        library, choices = self._library, self._context.choices.current
        pinned, recent = choices.pinned_items, choices.recent
        if library is not None:
            self._tasks.run(
                lambda: library.titles((*pinned, *recent)),
                lambda titles: self._views.show_own(pinned, recent, titles),
                question="guide-own",
            )

    def _missing(self) -> frozenset[str]:
        """Returns the ids of the documents that are not on this laptop yet."""
        documents = self._contents.documents if self._contents else ()
        return frozenset(
            one.id
            for one in documents
            if not self._documents.has(str(one.value["sha256"]))
        )

    def _show_missing(self) -> None:
        """Says which documents have come since."""
        self._views.show_missing(self._missing())

    def _say(self, words: str) -> None:
        """Says why nothing is listed; nothing once something is."""
        self._head.say(words)
        show_if(self._views, not words)
        self._choice.setEnabled(not words)
        self._print.setEnabled(not words)

    def _describes(self) -> str:
        """Says which time the Guide describes."""
        period = self._context.answers.front.edition.describes
        if period.start is None or period.end is None:
            return ""
        text = self.tr(
            "Much of it describes the joint partnership of {start} to {end}: history. "
            "Each text says which time it describes."
        )
        start, end = format_day(period.start, self.tr), format_day(period.end, self.tr)
        return text.format(start=start, end=end)
