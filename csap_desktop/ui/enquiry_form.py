"""The form of the edition as the page needs it. Free of Qt."""

from collections.abc import Callable, Mapping

from csap_desktop.domain.enquiry_form import EnquiryCategory, EnquiryForm, FormField
from csap_desktop.domain.form_answers import FieldFault, Lack
from csap_desktop.edition.typed import builder
from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.library_view import OpenLibrary

LACKS = {
    Lack.EMPTY: mark("This is required."),
    Lack.TOO_LONG: mark("This is too long."),
    Lack.NO_ADDRESS: mark("This is not an e-mail address."),
    Lack.TOO_LARGE: mark(
        "Its letters take more room than can be sent. Leave out emoji, or shorten it."
    ),
    Lack.NO_DAY: mark("This is not a day. Write it like 22/11/2026."),
}

KIND = FORM_ITEM = "enquiry-form"
"""Kind of the form, and its id: an edition has one."""


def read_form(library: OpenLibrary) -> EnquiryForm | None:
    """Reads the form; blocks.

    Args:
        library: The open library.

    Returns:
        The form; None where the edition has none.
    """
    found = library.items_of(KIND)
    if not found:
        return None
    form: EnquiryForm = builder(EnquiryForm)(found[0].value)
    return form


def category_of(form: EnquiryForm, category: str) -> EnquiryCategory | None:
    """Returns a category by its id; None where there is none."""
    return next((one for one in form.categories if one.id == category), None)


def category_titles(form: EnquiryForm | None) -> dict[str, str]:
    """Returns what each category is called, by its id."""
    return {one.id: one.title for one in form.categories} if form else {}


def fields_for(
    form: EnquiryForm, category: str, typed: Mapping[str, str]
) -> tuple[FormField, ...]:
    """Returns the fields to show: the category's, then others that hold words.

    What was typed into a field stays in sight when another category does not ask for
    it; only the writer removes words.

    Args:
        form: The form.
        category: Id of the chosen category; "" while none is.
        typed: What was typed, by the id of its field.
    """
    chosen = category_of(form, category)
    asked = chosen.fields if chosen else ()
    ids = {field.id for field in asked}
    others: dict[str, FormField] = {}
    for one in form.categories:
        for field in one.fields:
            if field.id not in ids and typed.get(field.id, "").strip():
                others.setdefault(field.id, field)
    return (*asked, *others.values())


def labels(form: EnquiryForm | None) -> dict[str, str]:
    """Returns what each field is called, by its id."""
    every = (field for one in form.categories for field in one.fields) if form else ()
    return {field.id: field.label for field in every}


def say_fault(fault: FieldFault, tr: Callable[[str], str]) -> str:
    """Says what is wrong with a field.

    Args:
        fault: The field and what it lacks.
        tr: Translates a sentence.
    """
    return tr(LACKS[fault.lack])
