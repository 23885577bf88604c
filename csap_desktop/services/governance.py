"""The governance of the open edition: bodies, links, questions about them, sources."""

import re
from typing import Protocol, TypeVar

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.governance import Governance, Relation
from csap_desktop.domain.provenance import Source
from csap_desktop.domain.reference import Body, Faq, Link
from csap_desktop.domain.stored import StoredItem
from csap_desktop.edition.format import convert

_WORD = re.compile(r"\w+")

Value = TypeVar("Value")

_LEADS_TO = frozenset({Relation.ANSWERS_TO, Relation.MEMBER_OF, Relation.WORKS_UNDER})


class Items(Protocol):
    """What is read of the library."""

    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind, in the order of the data file."""


@frozen
class GovernanceBook:
    """Everything the page on the governance shows.

    Attributes:
        governance: All bodies and links, of any day.
        faqs: The questions of the edition.
        sources: The sources of the edition.
    """

    governance: Governance = Governance()
    faqs: tuple[Faq, ...] = ()
    sources: tuple[Source, ...] = ()

    def questions(self, body: Body) -> tuple[Faq, ...]:
        """Returns the questions that name a body or send the reader to it."""
        names = {body.name, *body.also_called}
        return tuple(
            faq
            for faq in self.faqs
            if body.id in faq.related or _names(faq.question, names)
        )

    def questions_near(self, body: Body) -> tuple[Faq, ...]:
        """Returns the questions about the bodies that a body answers to."""
        own = self.questions(body)
        near = [
            faq
            for one in self.governance.neighbours(body.id)
            if one.relation in _LEADS_TO and (there := self.governance.body(one.id))
            for faq in self.questions(there)
        ]
        return tuple(dict.fromkeys(faq for faq in near if faq not in own))

    def sources_of(self, body: Body) -> tuple[Source, ...]:
        """Returns the sources that speak of a body, best first."""
        known = {source.id: source for source in self.sources}
        return tuple(known[one] for one in body.provenance.sources if one in known)


def read_governance(library: Items) -> GovernanceBook:
    """Reads the governance.

    Args:
        library: The open library.

    Raises:
        PublisherError: An item is not what it should be.
    """
    governance = Governance(_all(library, "body", Body), _all(library, "link", Link))
    return GovernanceBook(
        governance, _all(library, "faq", Faq), _all(library, "source", Source)
    )


def _all(library: Items, kind: str, value: type[Value]) -> tuple[Value, ...]:
    """Reads every item of one kind."""
    return tuple(convert(item.value, value, item.id) for item in library.items_of(kind))


def _names(question: str, names: set[str]) -> bool:
    """Says whether a question has one of these names in it, as whole words."""
    words = _spaced(question)
    return any(_spaced(name) in words for name in names)


def _spaced(text: str) -> str:
    """Returns the words of a text with one blank around each."""
    return f" {' '.join(_WORD.findall(text))} "
