"""The enquiry form of the installed edition."""

from csap_desktop.domain.enquiry_form import EnquiryCategory, EnquiryForm, Recipient
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.stored import StoredItem
from csap_desktop.edition.typed import builder

KIND = "enquiry-form"
"""Kind of the form among the items of an edition; there is one."""


@frozen
class InstalledForm:
    """A form, and the edition it stands in.

    Attributes:
        edition: Number of the edition.
        form: The form.
    """

    edition: int
    form: EnquiryForm

    def category(self, category_id: str) -> EnquiryCategory | None:
        """Returns a category; None where the form has none of this id."""
        found = (one for one in self.form.categories if one.id == category_id)
        return next(found, None)

    def recipient(self, locality: str) -> Recipient | None:
        """Returns who receives enquiries of a locality; None where nobody does."""
        found = (one for one in self.form.recipients if one.locality == locality)
        return next(found, None)

    @property
    def no_recipient(self) -> str:
        """Why nobody receives; "" where somebody does."""
        return self.form.no_recipient or ""


class FormInUse:
    """The form that holds now: that of another edition may take its place meanwhile.

    May be asked from any thread.
    """

    def __init__(self, form: InstalledForm) -> None:
        """Takes the form of the edition in use.

        Args:
            form: The form.
        """
        self._form = form

    @property
    def now(self) -> InstalledForm:
        """The form of the edition in use."""
        return self._form

    def take(self, form: InstalledForm) -> None:
        """Lets another form hold from now on.

        Args:
            form: The form of the edition that is in use from now on.
        """
        self._form = form


def installed_form(item: StoredItem, edition: int) -> InstalledForm:
    """Reads the form as the content store has it.

    Args:
        item: The form.
        edition: Number of the installed edition.
    """
    form: EnquiryForm = builder(EnquiryForm)(item.value)
    return InstalledForm(edition, form)
