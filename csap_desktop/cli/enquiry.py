"""`csap-desktop enquiry`: drafts, queue, receipts; beside the window or without."""

import argparse

from csap_desktop.cli.enquiry_backups import describe_backups, run_backups
from csap_desktop.cli.enquiry_commands import COMMANDS, Given
from csap_desktop.cli.enquiry_session import EnquirySession
from csap_desktop.cli.everywhere import add_everywhere
from csap_desktop.cli.session import Session
from csap_desktop.domain.enquiry_form import CATEGORIES
from csap_desktop.errors import DamagedError, SealBrokenError, StoreDamagedError

ONE = frozenset(
    {"show", "edit", "queue", "take-back", "withdraw", "export", "passed-on"}
    | {"discard", "restore"}
)
"""Commands about one enquiry."""

_PURPOSES = {
    "new": "Begin a draft; prints it once it is safely on disk.",
    "list": "Every enquiry, and whether sending is possible.",
    "show": "One enquiry, with its words.",
    "edit": "Change a draft; prints it once it is safely on disk.",
    "queue": "Let a draft be sent when that is possible.",
    "take-back": "Make a draft again of what has not left.",
    "send": "Send what is due, or one enquiry now.",
    "withdraw": "Stop trying; the receiver is asked to turn it away.",
    "export": "Write an enquiry to a file: text, or an e-mail that opens unsent.",
    "passed-on": "Say that you passed it on yourself.",
    "discard": "Put a draft into the bin for 7 days.",
    "restore": "Take a discarded draft out of the bin.",
    "backups": "What can be put back, and putting it back.",
    "secret": "Keep a password of a mail server, or a service's key, in the keyring.",
}


def describe_enquiry(parser: argparse.ArgumentParser) -> None:
    """Describes the commands and their options."""
    commands = parser.add_subparsers(metavar="WHAT", required=True)
    for name, purpose in _PURPOSES.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        _describe(name, command)
        command.add_argument("--json", action="store_true", help="print JSON")
        add_everywhere(command)
        command.set_defaults(command=run_enquiry, what=name)


def run_enquiry(session: Session, options: argparse.Namespace) -> int:
    """Runs one of the commands.

    Raises:
        CsapError: It could not be done; the error says why.
        SealBrokenError: The words of an enquiry are damaged.
        DamagedError: Something else of the program is damaged.
        StoreDamagedError: The user store is damaged; a backup can be restored.
    """
    work = EnquirySession(session, offline=bool(options.offline))
    run = run_backups if options.what == "backups" else COMMANDS[options.what]
    try:
        return run(Given(session, work, options))
    except SealBrokenError:
        raise
    except DamagedError as error:
        if not work.is_open:
            raise
        raise StoreDamagedError(str(error)) from error
    finally:
        work.close()


def _describe(name: str, command: argparse.ArgumentParser) -> None:
    """Describes the options of one command."""
    if name in ONE:
        command.add_argument("id", metavar="ID", help="id of the enquiry")
    if name in {"new", "edit"}:
        _describe_words(command)
    if name in {"new", "edit", "queue"}:
        command.add_argument(
            "--not-a-concern",
            action="store_true",
            help="this is not about a child or an adult at risk",
        )
    describe = _OWN.get(name)
    if describe is not None:
        describe(command)


def _describe_send(command: argparse.ArgumentParser) -> None:
    """Describes what is sent."""
    command.add_argument("id", nargs="?", metavar="ID", help="only this one")
    command.add_argument(
        "--again",
        action="store_true",
        help="with ID: although somebody may have it already, who cannot be asked",
    )


def _describe_withdraw(command: argparse.ArgumentParser) -> None:
    """Describes what becomes of the words."""
    command.add_argument(
        "--edit", action="store_true", help="make a new draft of its words"
    )


def _describe_export(command: argparse.ArgumentParser) -> None:
    """Describes what is written, and where."""
    command.add_argument("--format", choices=("text", "eml"), default="text")
    command.add_argument("--to", metavar="FILE", default="-", help="- prints it")


def _describe_passed_on(command: argparse.ArgumentParser) -> None:
    """Describes how it was passed on."""
    how = ("print", "e-mail", "file", "copy")
    command.add_argument("--by", choices=how, default="print")


def _describe_secret(command: argparse.ArgumentParser) -> None:
    """Describes which secret is kept."""
    command.add_argument("name", choices=("service-key", "mail-password"))


_OWN = {
    "send": _describe_send,
    "withdraw": _describe_withdraw,
    "export": _describe_export,
    "passed-on": _describe_passed_on,
    "secret": _describe_secret,
    "backups": describe_backups,
}
"""Who describes what only one command takes."""


def _describe_words(command: argparse.ArgumentParser) -> None:
    """Describes the options with what is written."""
    command.add_argument("--category", choices=CATEGORIES)
    command.add_argument("--subject", metavar="TEXT")
    command.add_argument("--place", metavar="TEXT", help="where it is about")
    command.add_argument("--name", metavar="TEXT", help="who writes")
    command.add_argument("--reply-to", metavar="ADDRESS", help="for the answer")
    command.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="ID=TEXT",
        help="another field of the form, for example deadline=22/11/2026",
    )
    command.add_argument(
        "--text-file", metavar="FILE", help="the enquiry; - reads input"
    )
