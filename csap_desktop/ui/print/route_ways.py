"""Forms and e-mail of a route in words for paper; free of Qt."""

from collections.abc import Callable, Iterator

from csap_desktop.domain.contacts import Route, WebForm
from csap_desktop.ui.answer_words import untranslated


class RouteWays:
    """Says how else than by telephone a route is reached."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def whole(self, route: Route) -> Iterator[str]:
        """Gives forms and e-mail with what to know, one sentence each."""
        for form in route.forms:
            yield f"{self._form(form)} {form.note or ''}".strip()
        if route.email:
            yield f"{self._email(route.email)} {route.email_note or ''}".strip()

    def short(self, route: Route) -> Iterator[str]:
        """Gives forms and e-mail in short, for a poster."""
        for form in route.forms:
            yield self._form(form) if form.url else f"{form.title}. {form.note or ''}"
        if route.email:
            yield self._email(route.email)

    def _form(self, form: WebForm) -> str:
        """Says what a form is, who may use it, and where it is."""
        tr = self._tr
        who = tr("practitioners") if form.audience == "practitioners" else tr("anyone")
        text = tr("{title} ({who}; needs a connection).")
        if form.url:
            text = tr("{title} ({who}; needs a connection): {address}")
        return text.format(title=form.title, who=who, address=form.url)

    def _email(self, address: str) -> str:
        """Gives an address for mail."""
        return self._tr("E-mail: {address}.").format(address=address)
