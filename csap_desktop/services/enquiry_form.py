"""The enquiry form of the installed edition."""

from typing import Any

from csap_desktop.domain.enquiry_form import (
    EnquiryCategory,
    FormField,
)
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.stored import StoredItem


@frozen
class InstalledForm:
    """What sending needs of the form.

    Attributes:
        edition: Number of the edition it stands in.
        categories: Kinds of enquiry.
        recipients: Ids of localities, and who receives for each: name, way, address.
        no_recipient: Why nobody receives; "" where somebody does.
    """

    edition: int
    categories: tuple[EnquiryCategory, ...]
    recipients: dict[str, tuple[str, str, str]]
    no_recipient: str

    def category(self, category_id: str) -> EnquiryCategory | None:
        """Returns a category; None where the form has none of this id."""
        return next((one for one in self.categories if one.id == category_id), None)


def read_form(item: StoredItem, edition: int) -> InstalledForm:
    """Reads the form as the content store has it.

    Args:
        item: The form.
        edition: Number of the installed edition.
    """
    raw: dict[str, Any] = item.value
    return InstalledForm(
        edition=edition,
        categories=tuple(_category(one) for one in raw["categories"]),
        recipients={
            one["locality"]: (one["name"], one["way"], one["address"])
            for one in raw["recipients"]
        },
        no_recipient=raw.get("no_recipient") or "",
    )


def _category(raw: dict[str, Any]) -> EnquiryCategory:
    """Reads a category."""
    made = tuple(FormField(**field) for field in raw["fields"])
    return EnquiryCategory(raw["id"], raw["title"], raw["summary"], made)
