"""How results leave the command line: JSON documents, or lines of text."""

import json
import sys


def print_json(value: object) -> None:
    """Prints one JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_json_line(value: object) -> None:
    """Prints one JSON object on a line of its own, at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def print_line(text: str = "") -> None:
    """Prints a line of text on standard output."""
    sys.stdout.write(f"{text}\n")


def print_note(text: str) -> None:
    """Prints a line for the person, where it never mixes with results."""
    sys.stderr.write(f"{text}\n")
