"""An edition: one version of all published content, as one immutable value."""

from typing import Any

from csap_desktop.domain.contacts import Checklist, Closure, Contact, Route
from csap_desktop.domain.document import Document
from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.header import BankHoliday, EditionHeader, Locality
from csap_desktop.domain.places import Authority, OutsidePlace, Place
from csap_desktop.domain.provenance import Source
from csap_desktop.domain.reference import (
    Article,
    Body,
    Event,
    Faq,
    Link,
    Section,
    Synonym,
    Term,
)


@frozen
class Edition:
    """All content of one edition; ids are unique over all its items."""

    format: int
    edition: EditionHeader
    sources: tuple[Source, ...]
    localities: tuple[Locality, ...]
    authorities: tuple[Authority, ...]
    routes: tuple[Route, ...]
    contacts: tuple[Contact, ...]
    checklists: tuple[Checklist, ...]
    closures: tuple[Closure, ...]
    bank_holidays: tuple[BankHoliday, ...]
    sections: tuple[Section, ...]
    articles: tuple[Article, ...]
    faqs: tuple[Faq, ...]
    bodies: tuple[Body, ...]
    links: tuple[Link, ...]
    events: tuple[Event, ...]
    glossary: tuple[Term, ...]
    synonyms: tuple[Synonym, ...]
    enquiry_form: EnquiryForm
    places: tuple[Place, ...]
    outside_places: tuple[OutsidePlace, ...]
    postcodes: dict[str, Any]
    documents: tuple[Document, ...] = ()
