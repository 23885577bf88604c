"""What the page Updates says of every fact to be confirmed. Free of Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from csap_desktop.domain.freshness import Doubt, Due, Fact, Gap, Tally
from csap_desktop.domain.provenance import Provenance
from csap_desktop.ui.answer_words import format_day, mark, untranslated
from csap_desktop.ui.upkeep_list import DoubtGroup, Show, Sort

_SHOWS = {
    Show.ALL: mark("All"),
    Show.NUMBERS: mark("Numbers"),
    Show.HOURS: mark("Hours not known"),
    Show.TEXTS: mark("Texts"),
    Show.OVERDUE: mark("Overdue"),
}
_SORTS = {
    Sort.GRAVEST: mark("Gravest first"),
    Sort.PLACE: mark("By place"),
    Sort.NAME: mark("By name"),
    Sort.PAGES: mark("Fewest pages first"),
    Sort.NEXT_CHECK: mark("Next check first"),
}
_RELATES = {
    "reports-to": mark("{group}: answers to {other}"),
    "member-of": mark("{group}: is a member of {other}"),
    "chairs": mark("{group}: chairs {other}"),
    "supports": mark("{group}: supports {other}"),
    "scrutinises": mark("{group}: scrutinises {other}"),
    "linked-with": mark("{group}: is linked with {other}"),
    "succeeds": mark("{group}: took over from {other}"),
    "works-under": mark("{group}: works under {other}"),
    "directs": mark("{group}: directs {other}"),
}


@dataclass(frozen=True, slots=True)
class DoubtText:
    """A doubt as a row says it.

    Attributes:
        number: The telephone number; empty for none.
        title: What it is about.
        detail: Where, which line, at what hours; may be empty.
        state: How sure it is, where it was last seen, when it is checked again.
        said: All of it, for a screen reader.
    """

    number: str
    title: str
    detail: str
    state: str
    said: str


class UpdatesWords:
    """Puts doubts into words, and what they are counted and grouped by."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def counts(self, tally: Tally) -> str:
        """Counts what is confirmed: "22 numbers: 0 confirmed."."""
        tr = self._tr
        parts = [
            tr("{count} numbers: {confirmed} confirmed.").format(
                count=tally.numbers, confirmed=tally.numbers_confirmed
            ),
            tr("{count} texts: {confirmed} confirmed.").format(
                count=tally.texts, confirmed=tally.texts_confirmed
            ),
            tr("Checks overdue: {count}.").format(count=tally.overdue),
        ]
        if tally.soon:
            parts.append(tr("Checks due soon: {count}.").format(count=tally.soon))
        return " ".join(parts)

    def show(self, show: Show) -> str:
        """Names a filter."""
        return self._tr(_SHOWS[show])

    def nothing(self, show: Show) -> tuple[str, str]:
        """Says that a filter finds nothing, and what that means."""
        tr = self._tr
        words = {
            Show.ALL: (
                tr("Everything is confirmed"),
                tr("No number, no text and no check waits for anybody."),
            ),
            Show.NUMBERS: (
                tr("Every number is confirmed"),
                tr("No check of a number is overdue."),
            ),
            Show.HOURS: (
                tr("All hours are known"),
                tr("Every line and every contact says when it answers."),
            ),
            Show.TEXTS: (
                tr("Every text is confirmed"),
                tr("No check of a text is overdue."),
            ),
            Show.OVERDUE: (
                tr("No check is overdue"),
                tr("A check is overdue once the day planned for it has passed."),
            ),
        }
        return words[show]

    def sort(self, sort: Sort) -> str:
        """Names an order."""
        return self._tr(_SORTS[sort])

    def group(self, group: DoubtGroup) -> tuple[str, str]:
        """Names a group; the second part says more, or is empty."""
        tr = self._tr
        gaps = {
            Gap.NUMBER: tr("Numbers"),
            Gap.HOURS: tr("Hours not known"),
            Gap.NO_LINE: tr("Routes with no telephone line"),
        }
        kinds = {
            "route": tr("Teams, forms and addresses"),
            "contact": tr("Contacts without a number"),
            "checklist": tr("What to have ready"),
            "closure": tr("Closures"),
            "article": tr("Guide"),
            "faq": tr("Questions and answers"),
            "body": tr("Groups"),
            "link": tr("How groups relate"),
            "event": tr("Timeline"),
            "glossary": tr("Words and abbreviations"),
        }
        note = ""
        if group.elsewhere:
            text = tr("and {count} of the numbers above")
            note = text.format(count=group.elsewhere)
        return gaps.get(group.gap) or kinds[group.kind], note

    def doubt(self, doubt: Doubt, sources: Mapping[str, str]) -> DoubtText:
        """Puts a doubt into words.

        Args:
            doubt: The doubt.
            sources: What each source is called, by its id.
        """
        fact = doubt.fact
        title, detail = self._title(fact), self._detail(fact)
        state = " ".join(
            (
                self.confirmation(fact.provenance),
                self.sureness(doubt, sources),
                self.next_check(doubt),
            )
        )
        parts = (fact.number, title, detail)
        said = ". ".join(part.rstrip(".") for part in parts if part)
        return DoubtText(fact.number, title, detail, state, f"{said}. {state}")

    def confirmation(self, provenance: Provenance) -> str:
        """Says whether anybody confirmed a fact."""
        tr = self._tr
        if provenance.confirmed_on is None:
            return tr("Not confirmed.")
        day = format_day(provenance.confirmed_on, tr)
        if not provenance.confirmed_by:
            return tr("Confirmed on {day}.").format(day=day)
        text = tr("Confirmed on {day} by {who}.")
        return text.format(day=day, who=provenance.confirmed_by)

    def sureness(self, doubt: Doubt, sources: Mapping[str, str]) -> str:
        """Says where a fact was last seen, and how many pages agree.

        Args:
            doubt: The doubt about it.
            sources: What each source is called, by its id.
        """
        provenance = doubt.fact.provenance
        seen = self._seen(provenance, sources)
        if provenance.pages > 1:
            text = self._tr("{seen} {count} pages agree.")
            return text.format(seen=seen, count=provenance.pages)
        if provenance.pages == 1:
            return self._tr("{seen} One page only.").format(seen=seen)
        return seen

    def next_check(self, doubt: Doubt) -> str:
        """Says when a fact is to be checked again."""
        tr, day = self._tr, doubt.fact.provenance.next_check
        if day is None:
            return tr("Next check: not planned.")
        words = {
            Due.OVERDUE: tr("Check overdue since {day}."),
            Due.SOON: tr("Next check due soon, on {day}."),
            Due.LATER: tr("Next check due on {day}."),
            Due.NOT_PLANNED: "",
        }
        return words[doubt.due].format(day=format_day(day, tr))

    def _title(self, fact: Fact) -> str:
        """Says what a fact is about."""
        tr = self._tr
        if fact.kind == "checklist":
            concerns = {
                "child": tr("About a child"),
                "adult": tr("About an adult"),
                "allegation": tr("About someone who works with children"),
            }
            return concerns[fact.title]
        if fact.relation:
            kind, other = fact.relation
            return tr(_RELATES[kind]).format(group=fact.title, other=other)
        return fact.owner or fact.title

    def _detail(self, fact: Fact) -> str:
        """Says where, which line, and at what hours."""
        tr = self._tr
        if fact.owner:
            said = fact.hours if fact.hours_known else tr("hours not known")
            hours = tr("{line}: {hours}").format(line=fact.title, hours=said)
        else:
            said = fact.hours if fact.hours_known else tr("Hours not known")
            hours = said[:1].upper() + said[1:]
        if fact.emergency:
            text = tr("{hours}. Never ring it to check it")
            hours = text.format(hours=hours)
        parts = (fact.where, hours)
        return " \N{MIDDLE DOT} ".join(part for part in parts if part)

    def _seen(self, provenance: Provenance, sources: Mapping[str, str]) -> str:
        """Says where and when a fact was last seen."""
        tr = self._tr
        page = sources.get(provenance.last_seen_source or "")
        if provenance.last_seen and page:
            text = tr("Last seen: {when}, {page}.")
            return text.format(when=provenance.last_seen, page=page)
        if provenance.last_seen:
            return tr("Last seen: {when}.").format(when=provenance.last_seen)
        named = [sources[one] for one in provenance.sources if one in sources]
        if named:
            return tr("Source: {page}.").format(page=named[0])
        return tr("No page gives it.")
