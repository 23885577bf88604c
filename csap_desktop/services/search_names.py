"""Contacts and bodies by the names that are used for them in a search."""

from collections.abc import Iterable

from csap_desktop.domain.query import Group, Query
from csap_desktop.domain.steering import WORRY
from csap_desktop.domain.typed_text import index_words
from csap_desktop.store.content_store import ContentStore

Phrase = tuple[str, ...]

# A page of results must still begin with the councils' routes after them.
_MOST_CONTACTS = 2


class SearchNames:
    """Knows who is named by the words of a query, or meant by their synonyms."""

    def __init__(self, store: ContentStore) -> None:
        self._contacts: dict[Phrase, list[str]] = {}
        self._accessible: set[str] = set()
        for contact in store.of_kind("contact"):
            if contact.value.get("withdrawn"):
                continue
            if contact.value["kind"] == "accessible":
                self._accessible.add(contact.id)
            # An edition made before contacts had keywords has none.
            names = (
                contact.title.partition(" (")[0],
                *contact.value.get("keywords", ()),
            )
            for words in dict.fromkeys(map(index_words, names)):
                self._contacts.setdefault(words, []).append(contact.id)
        self._bodies = {
            index_words(name)
            for body in store.of_kind("body")
            for name in (
                *(body.title, body.value.get("short")),
                *body.value.get("also_called", ()),
            )
            if name
        }

    def contacts_in(self, query: Query) -> tuple[str, ...]:
        """Returns the ids of the contacts named, what was typed before what it means.

        A way for those who cannot hear or speak goes before the line it leads to.

        Args:
            query: What is searched for.
        """
        typed = [group.phrases[0] for group in query.groups]
        meant = [phrase for group in query.groups for phrase in group.phrases[1:]]
        named = dict.fromkeys(
            one for phrase in (*typed, *meant) for one in self._contacts.get(phrase, ())
        )
        first = sorted(named, key=lambda one: one not in self._accessible)
        return tuple(first[:_MOST_CONTACTS])

    def asked_for(self, query: Query, place: Iterable[str]) -> tuple[Group, ...]:
        """Returns the groups that ask for a contact or body rather than for help.

        "Prevent team Burnley" asks for a contact, "child hurt Burnley" for help.

        Args:
            query: What is searched for.
            place: The words that name a place.

        Returns:
            The groups that name somebody; none where they are outnumbered, or where
            anything else speaks of a concern.
        """
        others = [
            group
            for group in query.telling
            if not set(place).issuperset(group.typed.split())
        ]
        worried = any(WORRY in group.phrases for group in others)
        if query.concerns or worried:
            return ()
        named = tuple(filter(self._names_one, others))
        return named if len(others) <= 2 * len(named) else ()

    def _names_one(self, group: Group) -> bool:
        """Says whether a group names a contact or a body, or bodies by their kind."""
        typed = group.phrases[0]
        if typed in self._contacts or not self._bodies.isdisjoint(group.phrases[:2]):
            return True
        inside = f" {' '.join(typed)} "
        return len(typed) > 1 and any(
            inside in f" {' '.join(name)} " for name in self._bodies
        )
