"""Where the edition in use came from, as far as a reader must be told."""

from csap_desktop.domain.frozen import frozen

UNOFFICIAL = "unofficial"


@frozen
class EditionOrigin:
    """Where an edition came from.

    Attributes:
        kind: "bundled", "official" or "unofficial", as the pointer to it says.
        instead_of: Number of the newer edition that was left for it, where the
            previous one was brought back; 0 where it was not.
    """

    kind: str = "bundled"
    instead_of: int = 0

    @property
    def is_official(self) -> bool:
        """Whether it came with the program, or from the source it trusts."""
        return self.kind != UNOFFICIAL

    @property
    def is_brought_back(self) -> bool:
        """Whether it is an older one that was brought back."""
        return self.instead_of > 0


BUNDLED_ORIGIN = EditionOrigin()
"""That of the edition inside the program."""
