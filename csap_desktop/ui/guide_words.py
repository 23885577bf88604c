"""What the Guide's lists say, on the screen and on paper. Free of Qt."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.answer_words import format_day, untranslated
from csap_desktop.ui.entry import Entry
from csap_desktop.ui.guide_contents import Chapter, Era, letter_of

_SENTENCES = frozenset({"paragraph", "must", "should"})
_ENDS = (".", "!", "?")


class GuideWords:
    """Puts the Guide's lists into entries and small HTML."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def questions(
        self, questions: Iterable[StoredItem], routes: Iterable[str]
    ) -> Iterator[Entry]:
        """Gives the questions by subject, each with the beginning of its answer.

        Args:
            questions: The questions, in the order of the edition.
            routes: Ids of the routes: a question that leads to one comes first.
        """
        tr = self._tr
        titles = {
            "report": tr("Worried about someone"),
            "about": tr("About the partnership"),
            "assure": tr("Audits"),
        }
        leading = frozenset(routes)
        subjects: dict[str, list[StoredItem]] = {name: [] for name in titles}
        for one in questions:
            leads = leading.intersection(one.value.get("related", ()))
            subjects["report" if leads else one.value["page"]].append(one)
        for name, members in subjects.items():
            yield Entry(titles[name])
            for one in members:
                text = beginning(one.value["blocks"])
                yield Entry(one.title, one.id, head=one.title, text=text)

    def events(self, events: Iterable[StoredItem], today: date) -> Iterator[Entry]:
        """Gives what happened, and what was expected or is due.

        Args:
            events: The events, the earliest first.
            today: The day it is.
        """
        tr = self._tr
        for one in events:
            when = str(one.value["when"])
            if one.value.get("expected", False):
                past = self.day(one) <= today
                text = tr("{when}, was expected") if past else tr("{when}, expected")
                when = text.format(when=when)
            yield Entry(one.title, one.id, when, one.title, str(one.value["text"]))

    def words(self, words: Iterable[StoredItem], wanted: str = "") -> Iterator[Entry]:
        """Gives the words of the glossary under their letters.

        Args:
            words: The glossary, in alphabetical order.
            wanted: Only words in which this occurs; empty for all.
        """
        letter = ""
        asked = wanted.strip().casefold()
        for one in words:
            value = one.value
            stands_for = str(value.get("stands_for") or "")
            called = (one.title, stands_for, *value.get("also_called", ()))
            if asked and not any(asked in name.casefold() for name in called):
                continue
            if letter_of(one) != letter:
                letter = letter_of(one)
                yield Entry(letter)
            title = str(value["term"])
            yield Entry(title, one.id, title, stands_for, str(value["meaning"]))

    def day(self, event: StoredItem) -> date:
        """Returns the day an event stands at."""
        return date.fromisoformat(event.value["on"])

    def era(self, era: Era) -> str:
        """Names who ran safeguarding in a stretch of time."""
        if len(era.bodies) == 1:
            return era.bodies[0].name
        if era.kind == "predecessor":
            text = self._tr("{count} separate boards")
        else:
            text = self._tr("{count} partnerships")
        return text.format(count=len(era.bodies))

    def era_period(self, era: Era) -> str:
        """Says from when to when an era lasted."""
        tr = self._tr
        start, end = (
            format_day(day, tr) if day else "" for day in (era.start, era.end)
        )
        if start and end:
            return tr("{start} to {end}").format(start=start, end=end)
        if start:
            return tr("since {start}").format(start=start)
        return tr("until {end}").format(end=end)

    def chapters_html(self, chapters: Iterable[Chapter]) -> str:
        """Returns the contents for paper."""
        parts = []
        for chapter in chapters:
            parts.append(f'<p class="heading">{escape(chapter.title)}</p>')
            parts.append(f'<p class="quiet kept">{escape(chapter.summary)}</p>')
            parts += [
                f"<p><b>{escape(one.title)}</b><br>{escape(one.value['summary'])}</p>"
                for one in chapter.articles
            ]
        return "".join(parts)


def entries_html(entries: Iterable[Entry]) -> str:
    """Returns a list of entries for paper."""
    parts = []
    for entry in entries:
        if not entry.item:
            parts.append(f'<p class="heading">{escape(entry.title)}</p>')
            continue
        named = (entry.lead, entry.head)
        head = " \N{MIDDLE DOT} ".join(escape(one) for one in named if one)
        text = f"<br>{escape(entry.text)}" if entry.text else ""
        parts.append(f"<p><b>{head}</b>{text}</p>")
    return "".join(parts)


def beginning(blocks: Iterable[Mapping[str, Any]]) -> str:
    """Returns the first sentences of a text, with the list that they lead into."""
    said = ""
    for block in blocks:
        items = ["".join(span["text"] for span in item) for item in block["items"]]
        if block["kind"] in _SENTENCES and not said:
            said = items[0]
            if said.endswith(_ENDS):
                break
        elif said:
            return f"{said} {'; '.join(items)}."
    return said
