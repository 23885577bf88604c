"""Telephone numbers of the United Kingdom as machines write them.

Source: ITU-T E.164 (international numbers); Ofcom, National Telephone Numbering Plan:
a number within the country begins with 0, short codes such as 101 and 999 do not.
"""


def dialled(number: str) -> str:
    """Returns what is dialled from anywhere: "+441254666400"; short codes as they are.

    Args:
        number: As a person writes it: "01254 666400".
    """
    digits = "".join(filter(str.isdigit, number))
    return f"+44{digits[1:]}" if digits.startswith("0") else digits
