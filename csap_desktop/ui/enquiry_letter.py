"""An enquiry as a letter: what a mail says above, between and below what was typed.

Free of Qt; the same sentences in a mail that is sent and one that is opened unsent.
"""

from collections.abc import Callable, Mapping
from typing import Self

from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.mail_text import MailText
from csap_desktop.domain.submission import Words
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.queue_words import NO_CHILD_WORKER, NOT_A_REPORT

REPLY_TO = "reply-to"
"""Id of the form's field with the address for the answer."""


class EnquiryLetter:
    """Writes letters."""

    def __init__(
        self,
        categories: Mapping[str, str],
        labels: Mapping[str, str],
        tr: Callable[[str], str],
    ) -> None:
        """Takes what things are called.

        Args:
            categories: Titles of categories, by id.
            labels: Labels of fields, by id.
            tr: Translates a sentence.
        """
        self._categories = categories
        self._labels = labels
        self._tr = tr

    @classmethod
    def of_form(
        cls, form: EnquiryForm, tr: Callable[[str], str] = untranslated
    ) -> Self:
        """Returns a writer that calls things as a form does.

        Args:
            form: The form of the edition.
            tr: Translates a sentence.
        """
        titles = {one.id: one.title for one in form.categories}
        fields = (field for one in form.categories for field in one.fields)
        return cls(titles, {field.id: field.label for field in fields}, tr)

    def write(self, category: str, words: Words) -> MailText:
        """Returns the letter, without recipient and id.

        Args:
            category: Id of the enquiry's category.
            words: What was typed.
        """
        tr = self._tr
        kind = self._categories.get(category, category)
        typed = [(self._labels.get(one, one), value) for one, value in words.fields]
        return MailText(
            recipient="",
            banner=tr(NOT_A_REPORT),
            subject=words.subject,
            fields=((tr("Kind"), kind), *typed),
            text=words.text,
            footer=tr(NO_CHILD_WORKER),
            reply_to=dict(words.fields).get(REPLY_TO, ""),
        )
