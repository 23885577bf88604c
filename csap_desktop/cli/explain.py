"""Errors as sentences: what happened, what still works, what to do next."""

from csap_desktop.errors import (
    CsapError,
    DamagedError,
    MachineError,
    NewerFormatError,
    PublisherError,
)


def explain(error: CsapError) -> str:
    """Returns what to tell the person at the command line.

    Args:
        error: What went wrong.
    """
    match error:
        case NewerFormatError():
            return (
                f"this data file has format {error.found}; this program reads up to "
                f"{error.known}. What is installed stays. Update the program."
            )
        case PublisherError():
            return (
                f"the data file cannot be used ({error}). What is installed stays. "
                "Tell whoever published it."
            )
        case DamagedError():
            return (
                f"a file is damaged or missing ({error}). Install the program again. "
                "Immediate danger: ring 999."
            )
        case MachineError():
            return f"this computer did not let it happen ({error})."
        case _:
            return str(error)
