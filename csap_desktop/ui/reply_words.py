"""What is said where there is no certain answer, and where a route has no line.

Free of Qt, like `answer_words`.
"""

from collections.abc import Callable

from csap_desktop.domain.hours import State
from csap_desktop.domain.places import Outcome
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.withdrawn_words import what_instead


def instead_of_answer(
    reply: Reply, tr: Callable[[str], str] = untranslated
) -> str | None:
    """Says what to do when no single answer is certain; None when there is one.

    Args:
        reply: The answer to a question.
        tr: Translates a sentence.
    """
    danger = tr("Immediate danger: ring 999.")
    match reply.outcome:
        case Outcome.ONE:
            return None
        case Outcome.SEVERAL:
            return " ".join((danger, _several(reply, tr)))
        case Outcome.OUTSIDE:
            return " ".join((danger, _outside(tr)))
        case Outcome.UNKNOWN:
            return " ".join((danger, _unknown(reply, tr)))


def instead_of_line(
    answer: Answer, tr: Callable[[str], str] = untranslated
) -> str | None:
    """Says what to do where a route has no line or only a form; None where it has one.

    Args:
        answer: The answer for one locality.
        tr: Translates a sentence.
    """
    said = what_instead(answer.route, tr) or None
    if said is None or answer.meanwhile is None:
        return said
    return f"{_meanwhile(answer.meanwhile, tr)} {said}"


def line_meanwhile(answer: Answer, tr: Callable[[str], str] = untranslated) -> str:
    """Names the line to ring where a route has none, and what can be said of it.

    Args:
        answer: The answer of the route to ring meanwhile.
        tr: Translates a sentence.
    """
    lines = [answer.first] if answer.first else list(answer.route.lines)
    named = tr(" or ").join(f"{line.label}, {line.number}" for line in lines)
    if answer.standing.state is State.HOURS_UNKNOWN:
        return tr("{lines} (hours not known)").format(lines=named)
    return named


def _meanwhile(answer: Answer, tr: Callable[[str], str]) -> str:
    """Names the line to ring now for a child at risk."""
    text = tr("Now: {lines}, for a child at risk now.")
    said = text.format(lines=line_meanwhile(answer, tr))
    if answer.then is None:
        return said
    other = tr("The other line: {number} ({hours}).")
    hours = answer.then.hours_text.rstrip(".")
    return " ".join((said, other.format(number=answer.then.number, hours=hours)))


def _several(reply: Reply, tr: Callable[[str], str]) -> str:
    """Asks which of the possible places is meant."""
    place, either = tr("{place} ({council})"), tr(" or ")
    inside = [
        place.format(
            place=answer.match.place, council=either.join(answer.match.authorities)
        )
        for answer in reply.answers
    ]
    text = tr(
        "More than one council fits. Ask where the child lives, or for the whole "
        "postcode: {places}."
    )
    return text.format(places=tr(" or ").join(inside + _names(reply, tr)))


def _outside(tr: Callable[[str], str]) -> str:
    """Says how to find the right council outside the area."""
    return tr(
        "This is outside Blackburn with Darwen, Blackpool and Lancashire. Ring the "
        "police on 101, or the children's services of the council where the child "
        "lives. With a connection, that council's website has the number."
    )


def _unknown(reply: Reply, tr: Callable[[str], str]) -> str:
    """Says how to ask differently."""
    parts = []
    if reply.suggestions:
        text = tr("Did you mean {names}?")
        parts.append(text.format(names=tr(" or ").join(reply.suggestions)))
    else:
        parts.append(tr("This place or postcode is not known here."))
    if reply.also_outside:
        text = tr("What begins like this lies outside the area: {places}.")
        parts.append(text.format(places=tr(" or ").join(_names(reply, tr))))
    parts.append(
        tr(
            "Try the nearest town, the district or a postcode. If you cannot tell, "
            "ring the police on 101."
        )
    )
    return " ".join(parts)


def _names(reply: Reply, tr: Callable[[str], str]) -> list[str]:
    """Names the places outside the area, with their council where known."""
    text = tr("{place} ({council})")
    return [
        text.format(place=place, council=authority or tr("outside the area"))
        for place, authority in reply.also_outside
    ]
