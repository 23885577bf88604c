"""The pages there are besides the first one, each imported when it is first wanted."""

from collections.abc import Callable

from csap_desktop.ui.page_shelf import MakePage

ABOUT, DOCUMENT, ENQUIRIES = "about", "document", "enquiries"
GOVERNANCE = "governance"
GUIDE, ITEM = "guide", "item"
RING, SEARCH, UPDATES = "ring", "search", "updates"


def _about() -> MakePage:
    from csap_desktop.ui.pages.about_page import AboutPage  # noqa: PLC0415 - see above

    return AboutPage


def _document() -> MakePage:
    from csap_desktop.ui.pages.document_page import (  # noqa: PLC0415 - see above
        DocumentPage,
    )

    return DocumentPage


def _enquiries() -> MakePage:
    from csap_desktop.ui.pages.enquiries_page import (  # noqa: PLC0415 - see above
        EnquiriesPage,
    )

    return EnquiriesPage


def _governance() -> MakePage:
    from csap_desktop.ui.pages.governance_page import (  # noqa: PLC0415 - see above
        GovernancePage,
    )

    return GovernancePage


def _guide() -> MakePage:
    from csap_desktop.ui.pages.guide_page import GuidePage  # noqa: PLC0415 - see above

    return GuidePage


def _item() -> MakePage:
    from csap_desktop.ui.pages.item_page import ItemPage  # noqa: PLC0415 - see above

    return ItemPage


def _updates() -> MakePage:
    from csap_desktop.ui.pages.updates_page import (  # noqa: PLC0415 - see above
        UpdatesPage,
    )

    return UpdatesPage


OFFERED: dict[str, Callable[[], MakePage]] = {
    ABOUT: _about,
    DOCUMENT: _document,
    ENQUIRIES: _enquiries,
    GOVERNANCE: _governance,
    GUIDE: _guide,
    ITEM: _item,
    UPDATES: _updates,
}
