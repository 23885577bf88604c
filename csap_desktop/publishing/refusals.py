"""What `csap-publish` will not do, said so that an editor can put it right."""

from csap_desktop.errors import CsapError


class NotDoneError(CsapError):
    """Something was not done, and nothing was changed.

    Attributes:
        where: The file, folder or address it is about.
        reason: What is wrong with it, without a full stop.
        advice: What to do next, as a sentence.
    """

    def __init__(self, where: object, reason: str, advice: str) -> None:
        super().__init__(f"{where}: {reason}. {advice}")
        self.where = str(where)
        self.reason = reason
        self.advice = advice
