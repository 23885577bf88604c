"""What is said of what is withdrawn, and of a route that is left without a line.

Free of Qt, like `answer_words`. A number that is withdrawn is named only beside the
word "Withdrawn", small and struck; it is never offered to be rung or copied.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

from csap_desktop.domain.contacts import Route
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.withdrawal import Withdrawal
from csap_desktop.ui.answer_words import format_day, untranslated
from csap_desktop.ui.numbers import unbroken

Translate = Callable[[str], str]


@frozen
class WithdrawnText:
    """One thing that must not be used any more.

    Attributes:
        what: What it is called: "Daytime line".
        struck: Its number or address, to be shown struck through; empty for none.
        said: Since when and why: "Withdrawn on 1 November 2026: the team moved."
    """

    what: str
    struck: str
    said: str

    @property
    def plain(self) -> str:
        """The same in one sentence, without the number."""
        return f"{self.what}. {self.said}"


def withdrawn_since(withdrawn: Withdrawal, tr: Translate = untranslated) -> str:
    """Says since when and why something is withdrawn.

    Args:
        withdrawn: The withdrawal.
        tr: Translates a sentence.
    """
    text = tr("Withdrawn on {day}: {reason}")
    said = text.format(day=format_day(withdrawn.on, tr), reason=withdrawn.reason)
    return said if said.endswith((".", "!", "?")) else f"{said}."


def withdrawn_item(value: Mapping[str, Any], tr: Translate = untranslated) -> str:
    """Says the same of an item as the data file has it; empty for one in use.

    Args:
        value: The item as plain values.
        tr: Translates a sentence.
    """
    found = value.get("withdrawn")
    if not found:
        return ""
    withdrawn = Withdrawal(date.fromisoformat(found["on"]), found["reason"])
    return withdrawn_since(withdrawn, tr)


def withdrawn_ways(
    route: Route, tr: Translate = untranslated
) -> tuple[WithdrawnText, ...]:
    """Returns the lines and forms of a route that must not be used any more.

    Args:
        route: The route.
        tr: Translates a sentence.
    """
    return tuple(_ways(route, tr))


def why_withdrawn(route: Route, tr: Translate = untranslated) -> str:
    """Says in whole sentences what of a route is withdrawn; empty for nothing.

    Args:
        route: The route.
        tr: Translates a sentence.
    """
    if route.withdrawn:
        return withdrawn_since(route.withdrawn, tr)
    return " ".join(one.plain for one in _ways(route, tr))


def what_instead(route: Route, tr: Translate = untranslated) -> str:
    """Says what to do where a route has no line in use; empty where nothing is said.

    Args:
        route: The route.
        tr: Translates a sentence.
    """
    if route.instead or route.lines or not route.withdrawn_lines:
        return route.instead or ""
    text = tr(
        "There is no number to ring for this now. If it cannot wait, ring the police "
        "on 101, in danger 999. With a connection, use: {forms}."
    )
    forms = tr(" or ").join(form.title for form in route.forms)
    return text.format(forms=forms)


def route_notes(route: Route) -> tuple[str, ...]:
    """Returns what to know of a route and what follows the call; none when withdrawn.

    Args:
        route: The route.
    """
    if route.withdrawn:
        return ()
    return (*((route.note,) if route.note else ()), *route.afterwards)


def struck_html(text: WithdrawnText) -> str:
    """Returns a withdrawn way as small HTML: the word first, its number struck.

    Args:
        text: What is said of it.
    """
    struck = f" <s>{escape(unbroken(text.struck))}</s>" if text.struck else ""
    return f"<b>{escape(text.what)}</b>{struck}. {escape(unbroken(text.said))}"


def _ways(route: Route, tr: Translate) -> Iterator[WithdrawnText]:
    """Gives the route where it is withdrawn, then each withdrawn way of it.

    What is withdrawn with its route does not say the reason again.
    """
    if route.withdrawn:
        yield WithdrawnText(route.team, "", withdrawn_since(route.withdrawn, tr))
    ways = (
        *((line.label, line.number, line.withdrawn) for line in route.withdrawn_lines),
        *((form.title, "", form.withdrawn) for form in route.withdrawn_forms),
    )
    for what, struck, withdrawn in ways:
        said = tr("Withdrawn.")
        if withdrawn and withdrawn != route.withdrawn:
            said = withdrawn_since(withdrawn, tr)
        yield WithdrawnText(what, struck, said)
