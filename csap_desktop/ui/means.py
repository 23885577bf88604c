"""What every page is given."""

from typing import NamedTuple

from csap_desktop.context import Context
from csap_desktop.ui.tasks import Tasks
from csap_desktop.ui.theme import Theme


class Means(NamedTuple):
    """What every page is given."""

    context: Context
    theme: Theme
    tasks: Tasks
