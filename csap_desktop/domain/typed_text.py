"""What was typed, as words, digits and ages. Pure text; knows no synonyms."""

import re
import unicodedata

# The country's code before a whole number, as telephones keep it: 0044 1254 666400.
_ABROAD = re.compile(r"\A(?:00)?440?(?=\d{9,10}\Z)")
# A telephone number to its end, right or wrong; the shortest are like 0800 1111.
_WHOLE_NUMBER = re.compile(r"0(?:800\d{4,}|\d{8,})")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_DIGITS = re.compile(r"\d[\d\s()+-]*")
_APOSTROPHES = "'`\N{RIGHT SINGLE QUOTATION MARK}"
_APOSTROPHES_CUT = dict.fromkeys(map(ord, _APOSTROPHES))
_APOSTROPHES_APART = dict.fromkeys(map(ord, _APOSTROPHES), " ")

# "7 year old", "3yr-old", "14yo", "18 months old", "aged 9", "under 16", "over 65s".
_AGE = re.compile(
    r"""
    \b(?P<number>\d{1,3})[\s-]*
        (?:(?P<unit>years?|yrs?|months?|mths?|weeks?|wks?|days?)[\s-]*olds?\b
        |y/?o\b)
    | \b(?:aged?|under|over)[\s-]+(?P<aged>\d{1,3})s?\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
OF_AGE_YEARS = 18
"""Whoever has not reached this age is a child: Children Act 1989, section 105(1)."""


def fold_words(text: str) -> tuple[str, ...]:
    """Returns the words of a text in lower case, without accents or apostrophes."""
    plain = text.casefold()
    if not plain.isascii():
        parted = unicodedata.normalize("NFKD", plain).casefold()
        plain = "".join(one for one in parted if not unicodedata.combining(one))
    return tuple(_WORD.findall(plain.translate(_APOSTROPHES_CUT)))


def index_words(text: str) -> tuple[str, ...]:
    """Returns the words of a text as an index parts them: at apostrophes too."""
    return fold_words(text.translate(_APOSTROPHES_APART))


def find_digits(text: str) -> tuple[str, ...]:
    """Returns the runs of at least three digits, spaces and brackets left out."""
    runs = ("".join(filter(str.isdecimal, run)) for run in _DIGITS.findall(text))
    national = (_ABROAD.sub("0", run) for run in runs)
    return tuple(run for run in national if len(run) > 2 and run.isascii())  # noqa: PLR2004


def without_numbers(text: str) -> str:
    """Returns a text without its whole telephone numbers."""
    return _DIGITS.sub(_cut_number, text)


def _cut_number(found: re.Match[str]) -> str:
    """Returns a run of digits, or a space in place of a whole telephone number."""
    whole = any(map(_WHOLE_NUMBER.fullmatch, find_digits(found[0])))
    return " " if whole else found[0]


def whole_number(words: tuple[str, ...], digits: tuple[str, ...]) -> str | None:
    """Returns the digits of a whole telephone number among what was typed."""
    joined = ("".join(digits),) if all(map(str.isdecimal, words)) else ()
    return next(filter(_WHOLE_NUMBER.fullmatch, (*joined, *digits)), None)


def join_initials(text: str) -> str:
    """Returns a text with "N.S.P.C.C." as one word."""
    return _INITIALS.sub(lambda found: found[0].replace(".", ""), text)


def name_ages(text: str) -> str:
    """Returns a text with "child" or "adult" where somebody's age is told."""
    return _AGE.sub(_name_age, text)


def _name_age(found: re.Match[str]) -> str:
    """Returns the word for somebody of an age."""
    oldest = int(found["number"] or found["aged"])
    if found[0].lower().startswith("under"):
        oldest -= 1
    in_years = (found["unit"] or "y").lower().startswith("y")
    return "adult" if in_years and oldest >= OF_AGE_YEARS else "child"
