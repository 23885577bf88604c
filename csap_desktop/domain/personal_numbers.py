"""NHS numbers and dates of birth in a text: what identifies a person.

A date alone is ordinary (a deadline, a conference); a date with a person is not.
Source: NHS Data Dictionary, "NHS NUMBER": ten digits, the last a check digit by
modulus 11 with weights 10 to 2, shown in groups of 3, 3 and 4.
"""

import re
from collections.abc import Iterator
from functools import cache

from csap_desktop.domain.frozen import frozen

_CHECK_MODULUS = 11
_DIGITS = 10
_MONTH_LETTERS = 12
_PART_OF_A_NUMBER = tuple("/.-0123456789")
_NEAR_BEFORE, _NEAR_AFTER, _LABEL_BEFORE = 60, 30, 30

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_NTH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"  # noqa: RUF001 - as keyboards write it
_DATE = rf"""(?:
    \d{{1,2}}\s?[/.\-\u2013\\]\s?\d{{1,2}}\s?[/.\-\u2013\\]\s?{_YEAR}
  | \d{{1,2}}{_NTH}[\s.-]*(?:of\s+)?{_MONTH}[\s,.-]*{_YEAR}
  | \d{{1,2}}{_NTH}[\s,]+(?:19|20)\d\d
  | (?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}
  | \d{{1,2}}\s\d{{1,2}}\s(?:19|20)\d\d
)(?![\d/])"""
_MONTH_BEFORE = rf"\b{_MONTH}[\s.]*\Z"
_NUMBER_AND_YEAR = rf"\d{{1,2}}{_NTH}[\s,]+(?:19|20)\d\d"
_BIRTH = (
    r"(?:\bd\.?\s?o\.?\s?b\b\.?|\bdate\s+of\s+birth\b|\bbirth\s?-?\s?date\b"
    r"|\bborn\b|\(b\.|\bbirthday\b|\bd\.?o\.?birth\b)"
)
_PERSON = (
    r"\b(?:child|boy|girl|baby|babies|toddler|pupil|patient|son|daughter|niece|nephew"
    r"|grandson|granddaughter|sibling|brother|sister|twins?|infant|newborn|teenager"
    r"|young\s+person|yp|client|resident|he|she|him|her|his|mum|mother|dad|father|pt"
    r"|lad|lass|stepson|stepdaughter|student|named?|called|surname|nhs|unborn)\b"
)
# Words before a date that make it the date of something that happens or was written.
_EVENT = (
    r"\b(?:on|by|until|till|before|after|since|from|dated|deadline|between|due|of"
    r"|published|meeting|event|conference|closes?|starts?|opens?|session|course|week"
    r"|webinar|training|review|letter|email|call(?:ed)?|rang|spoke|wrote|referr\w+"
    r"|report(?:ed)?|reply|version|edition|updated|minutes|hearing|appointment|date"
    r"|visit(?:ed)?|seen|saw|to|expires?|again|was|is|for|at|this|next|last|around|about|until|every|than|launch|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|issued?|and)\s*[:,]?\s*(?:the\s+)?\Z"
)
Place = tuple[int, int]
"""Where something begins and ends, in characters of its text."""


@frozen
class _Patterns:
    """Everything that is looked for, compiled."""

    digits: re.Pattern[str]
    number: re.Pattern[str]
    labelled: re.Pattern[str]
    other_number: re.Pattern[str]
    date: re.Pattern[str]
    month_before: re.Pattern[str]
    number_and_year: re.Pattern[str]
    birth: re.Pattern[str]
    person: re.Pattern[str]
    event: re.Pattern[str]


def nhs_numbers(text: str) -> Iterator[Place]:
    """Yields NHS numbers, however they are grouped.

    Ten digits that pass the check, and any ten that are called an NHS number: a digit
    mistyped does not make it less of a person's. Telephone numbers begin with 0.

    Args:
        text: Any text.
    """
    if not any(map(str.isdigit, text)):
        return
    patterns = _patterns()
    told = [found.span(1) for found in patterns.labelled.finditer(text)]
    yield from told
    read_to = 0
    for run in patterns.digits.finditer(text):
        found = patterns.number.match(text, run.start())
        if not found or run.start() < read_to or found.span() in told:
            continue
        before = text[max(0, found.start() - _NEAR_BEFORE) : found.start()]
        if _checks(found[0]) and not patterns.other_number.search(before):
            read_to = found.end()
            yield found.span()


def dates_of_birth(text: str) -> Iterator[Place]:
    """Yields dates that are said to be somebody's, or stand beside a person.

    Args:
        text: Any text.
    """
    if not any(map(str.isdigit, text)):
        return
    patterns = _patterns()
    read_to = 0
    for run in patterns.digits.finditer(text):
        place = _date_at(patterns, text, run.start())
        if place is None or place[0] < read_to:
            continue
        read_to = place[1]
        before = text[max(0, place[0] - _NEAR_BEFORE) : place[0]]
        after = text[place[1] : place[1] + _NEAR_AFTER]
        if _is_birth(patterns, before, after):
            yield place


def _date_at(patterns: _Patterns, text: str, start: int) -> Place | None:
    """Returns the place of a date whose first digits stand at a place."""
    found = patterns.date.match(text, start)
    if found is None or text[max(0, start - 1) : start] in _PART_OF_A_NUMBER:
        return None
    if patterns.number_and_year.fullmatch(found[0]):
        month = patterns.month_before.search(
            text[max(0, start - _MONTH_LETTERS) : start]
        )
        return (start - len(month[0]), found.end()) if month else None
    return found.span()


def _is_birth(patterns: _Patterns, before: str, after: str) -> bool:
    """Says whether a date between two pieces of text is one of birth."""
    sentence = re.split(r"[!?\n]|\.\s", before)[-1]
    if patterns.birth.search(before[-_LABEL_BEFORE:]):
        return True
    if patterns.birth.match(after.lstrip(" (,")):
        return True
    if patterns.event.search(before):
        return False
    return patterns.person.search(sentence) is not None


def _checks(written: str) -> bool:
    """Says whether digits are an NHS number, whatever stands between them."""
    digits = "".join(filter(str.isdecimal, written))
    if len(digits) != _DIGITS or digits.startswith("0"):
        return False
    weighed = sum((10 - at) * int(digit) for at, digit in enumerate(digits[:9]))
    return (weighed + int(digits[9])) % _CHECK_MODULUS == 0


@cache
def _patterns() -> _Patterns:
    """Compiles what is looked for, when it is first wanted."""
    apart = r"[\s.\-–‐‑]{0,2}"  # noqa: RUF001 - dashes as people write them
    return _Patterns(
        digits=re.compile(r"\d+"),
        number=re.compile(
            rf"(?<![\d+])(?<!\d[\s.-])"
            rf"(?:\d{{3}}{apart}\d{{3}}{apart}\d{{4}}|\d\d(?:{apart}\d\d){{4}})"
            rf"(?!\d)(?![.-]\d)"
        ),
        labelled=re.compile(
            rf"\bnhs\s*(?:no|num|number|nr|id|ref|\#)?\s*\.?\s*(?:is|was|[:=#-])?\s*"
            rf"([1-9](?:{apart}\d){{9}})(?!\d)",
            re.IGNORECASE,
        ),
        other_number=re.compile(
            r"(?:isbn|invoice|order|account|tel|telephone|phone|mobile|fax|\+44|po"
            r"|charity|registration)(?:\s*(?:no|number|num))?\W*\Z",
            re.IGNORECASE,
        ),
        date=re.compile(_DATE, re.IGNORECASE | re.VERBOSE),
        month_before=re.compile(_MONTH_BEFORE, re.IGNORECASE),
        number_and_year=re.compile(_NUMBER_AND_YEAR, re.IGNORECASE),
        birth=re.compile(_BIRTH, re.IGNORECASE),
        person=re.compile(_PERSON, re.IGNORECASE),
        event=re.compile(_EVENT, re.IGNORECASE),
    )
