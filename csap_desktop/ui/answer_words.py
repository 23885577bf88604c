"""The sentences said of an answer, on screen, on paper and on the command line.

Free of Qt, so that the command line can say the same. `tr` translates a sentence; the
command line passes none. Sentences have named placeholders.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from csap_desktop.domain.header import Locality
from csap_desktop.domain.hours import State, to_wall
from csap_desktop.domain.provenance import Provenance, Source
from csap_desktop.domain.routes import Answer, Step, StepKind


def mark(text: str) -> str:
    """Marks a literal that is translated later, where it is looked up in a table."""
    return text


def untranslated(text: str) -> str:
    """Returns the text as it is, where there is nothing to translate into."""
    return text


DANGER = mark("Immediate danger to anyone? Ring 999.")

_DAY = timedelta(days=1)
_WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)


def format_day(day: date, tr: Callable[[str], str] = untranslated) -> str:
    """Returns a day in full: "22 November 2026"; never the system's own order."""
    text, month = tr("{day} {month} {year}"), tr(_MONTHS[day.month - 1])
    return text.format(day=day.day, month=month, year=day.year)


def format_dated(dated: str, tr: Callable[[str], str] = untranslated) -> str:
    """Returns the date a page bears: a day or a month in words, all else as it is.

    Args:
        dated: "2024-11-04", "2020-02", "2018" or words.
        tr: Translates a sentence.
    """
    try:
        if len(dated) == len("2020-02"):
            first = date.fromisoformat(f"{dated}-01")
            month = tr(_MONTHS[first.month - 1])
            return tr("{month} {year}").format(month=month, year=first.year)
        return format_day(date.fromisoformat(dated), tr)
    except ValueError:  # a year or words
        return dated


def format_moment(moment: datetime, tr: Callable[[str], str] = untranslated) -> str:
    """Returns a moment in full, as clocks in the area show it."""
    wall = to_wall(moment)
    weekday = tr(_WEEKDAYS[wall.weekday()])
    text, clock = tr("{weekday} {day}, {clock}"), f"{wall:%H:%M}"
    return text.format(weekday=weekday, day=format_day(wall.date(), tr), clock=clock)


class AnswerWords:
    """Puts answers into words."""

    def __init__(
        self,
        localities: dict[str, Locality],
        sources: dict[str, Source],
        tr: Callable[[str], str] = untranslated,
    ) -> None:
        self._localities = localities
        self._sources = sources
        self._tr = tr

    def where(self, answer: Answer) -> str:
        """Says whose place it is: "Fleetwood is in Wyre, and ... runs ... there."."""
        match, tr = answer.match, self._tr
        locality = self._localities[match.locality]
        own = {locality.name, locality.council}
        # Translators: between two names or numbers, with its spaces.
        authorities = tr(" or ").join(match.authorities)
        if match.place in own:
            text = tr("{council} runs these services in {place}.")
        elif match.authorities in {(match.place,), ()}:
            text = tr("{place}: {council} runs these services there.")
        elif match.certainty != "high":
            text = tr("If {place} is in {authority}: {council} runs these services.")
        elif own.issuperset(match.authorities):
            text = tr("{place} is in {authority}, whose council runs these services.")
        else:
            text = tr("{place} is in {authority}. {council} runs these services there.")
        return text.format(
            place=match.place,
            authority=authorities,
            council=locality.council,
        )

    def state(self, answer: Answer) -> str:
        """Says in a few words what can be said of the line: a tag beside the team."""
        standing, tr = answer.standing, self._tr
        if answer.clock_doubted and standing.state is not State.NO_LINE:
            return tr("Clock looks wrong: hours not worked out")
        if standing.state is State.NO_LINE:
            gone = answer.route.withdrawn_lines
            return tr("No line in use") if gone else tr("No telephone line known")
        if standing.state is State.HOURS_UNKNOWN:
            return tr("Hours not known")
        if standing.first is None:
            text = tr("No line is staffed now")
        elif standing.state is State.OUT_OF_HOURS:
            text = tr("Out-of-hours line")
        elif standing.days_stated:
            text = tr("Daytime line")
        else:
            text = tr("Daytime line, days not stated")
        if standing.until is None:
            return text
        until = tr("{state}, until {when}")
        return until.format(state=text, when=self.when(standing.until, answer))

    def why(self, answer: Answer) -> str:
        """Says why this line, in whole sentences."""
        parts = [self.where(answer), self._because(answer)]
        standing, tr = answer.standing, self._tr
        if standing.holiday:
            parts.append(self._holiday(answer).format(holiday=standing.holiday))
        if standing.closure:
            parts.append(tr("Closed today: {why}.").format(why=standing.closure))
        if standing.change_over:
            parts.append(tr("The lines change about now."))
            if standing.first:  # else both are to be tried anyway
                parts.append(tr("No answer? Ring the other number too."))
        return " ".join(part for part in parts if part)

    def _holiday(self, answer: Answer) -> str:
        """Says what a bank holiday means for the daytime line."""
        if all(line.days_stated for line in answer.route.lines):
            return self._tr(
                "Today is a bank holiday ({holiday}): the daytime line is assumed "
                "not to be staffed."
            )
        return self._tr(
            "Today is a bank holiday ({holiday}): whether the daytime line is staffed "
            "is not known, because no source says on which days it is."
        )

    def _because(self, answer: Answer) -> str:
        """Says what decided between the lines."""
        standing, tr = answer.standing, self._tr
        if standing.state is State.NO_LINE:
            gone = tr("No telephone line for this is in use.")
            unknown = tr("No telephone line for this is known.")
            return gone if answer.route.withdrawn_lines else unknown
        if answer.clock_doubted:
            return tr(
                "This computer's clock looks wrong. Look at another clock and go by "
                "the hours of each number."
            )
        if standing.first is None:
            return self._why_none_is_first(standing.state)
        if standing.state is State.HOURS_UNKNOWN:
            return tr("The hours of this line are not known.")
        hours = standing.first.hours_text.rstrip(".")
        return tr("{label}: {hours}.").format(label=standing.first.label, hours=hours)

    def _why_none_is_first(self, state: State) -> str:
        """Says why no line is put first."""
        if state is State.OUT_OF_HOURS:
            return self._tr("By its hours, no line is staffed now.")
        return self._tr(
            "Which line is staffed now is not known: both are shown, try both."
        )

    def then_title(self, answer: Answer) -> str:
        """Says what the other number is for: "From 08:00 tomorrow" or "Other line"."""
        standing, tr = answer.standing, self._tr
        if standing.next_first is answer.then and standing.until is not None:
            when = self.when(standing.until, answer)
            return tr("From {when}").format(when=when)
        return tr("Other line")

    def then_note(self, answer: Answer) -> str:
        """Says what is known of the other line's hours."""
        line, standing, tr = answer.then, answer.standing, self._tr
        if line is None:
            return ""
        hours = line.hours_text.rstrip(".")
        said = [tr("{label}: {hours}.").format(label=line.label, hours=hours)]
        if standing.until is not None and standing.next_first is None:
            text = tr("Whether it is staffed from {when} is not known.")
            said.append(text.format(when=self.when(standing.until, answer)))
        return " ".join(said)

    def step(self, step: Step, answer: Answer) -> str:
        """Says one step of what to do when nobody answers."""
        tr = self._tr
        if step.kind is StepKind.STAFFED:
            text = tr("{label}, {number}, for a child at risk now")
        elif step.kind is StepKind.POLICE:
            text = tr("Police {number}, or 999 in danger")
        elif step.kind is StepKind.ADVICE:
            text = tr("NSPCC {number}, for advice (hours not known)")
        elif step.certain and answer.first is None:
            text = tr("For certain from {when}: {label}, {number}")
        elif step.certain:
            text = tr("From {when}: {label}, {number}")
        else:
            text = tr("May open at {when} (not known): {label}, {number}")
        when = self.when(step.at, answer) if step.at else ""
        return text.format(number=step.number, label=step.label, when=when)

    def caveat(self, provenance: Provenance) -> tuple[str, str]:
        """Says how far a number is confirmed.

        Args:
            provenance: Where it comes from.

        Returns:
            A short bold part and the rest of the sentence.
        """
        tr = self._tr
        if provenance.confirmed and provenance.confirmed_on:
            text = tr("on {day} by {who}.")
            day = format_day(provenance.confirmed_on, tr)
            return tr("Confirmed"), text.format(day=day, who=provenance.confirmed_by)
        source = self._sources.get(provenance.last_seen_source or "")
        if source is None or not provenance.last_seen:
            return tr("Not confirmed by the council."), tr("No page gives it.")
        text = tr("Last seen on: {page}, {when}.")
        said = [text.format(page=source.title, when=provenance.last_seen)]
        if provenance.pages > 1:
            said.append(tr("{count} pages agree.").format(count=provenance.pages))
        elif provenance.pages == 1:
            said.append(tr("One page only."))
        return tr("Not confirmed by the council."), " ".join(said)

    def certainty(self, answer: Answer) -> str:
        """Asks for a postcode where the name alone is not sure; else empty."""
        if answer.match.certainty == "high":
            return ""
        text = self._tr(
            "Ask for the postcode: it is not certain which council {place} lies in."
        )
        return text.format(place=answer.match.place)

    def when(self, moment: datetime, answer: Answer) -> str:
        """Says a moment beside the answer's own: "08:00 tomorrow", "Monday 08:45"."""
        wall, now = to_wall(moment), to_wall(answer.at)
        clock = f"{wall:%H:%M}"
        if wall.date() == now.date():
            return clock
        if wall.date() == now.date() + _DAY:
            return self._tr("{clock} tomorrow").format(clock=clock)
        weekday = self._tr(_WEEKDAYS[wall.weekday()])
        if wall.date() - now.date() < 7 * _DAY:
            return self._tr("{clock} {weekday}").format(clock=clock, weekday=weekday)
        text, day = (
            self._tr("{clock} {weekday} {day}"),
            format_day(wall.date(), self._tr),
        )
        return text.format(clock=clock, weekday=weekday, day=day)
