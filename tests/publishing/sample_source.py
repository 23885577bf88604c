"""A small folder of editors' files with nothing wrong in it, to be spoilt."""

from pathlib import Path

SEEN = (
    'provenance = { sources = ["S01"], confidence = "high", last_seen = "2023", '
    'last_seen_source = "S01", pages = 1 }'
)
LOCALITIES = ("blackburn-with-darwen", "blackpool", "lancashire")
LIVE = f"{1 << 399:0100x}"

EDITION = """\
[edition]
number = 1
published_on = 2026-11-22
title = "Edition 1"
describes = { start = 2019-09-29, end = 2023-08-31 }
notice = "Nobody has confirmed the numbers."
check_by = 2027-02-22
attributions = ["Contains data"]
"""

ROUTE_LINES = f"""
[[routes.lines]]
id = "NAME-day"
number = "01253 477299"
label = "Daytime line"
kind = "day"
hours_text = "Monday to Friday 08:45 to 17:00, Saturday morning"
hours = [
    {{ days = "Mon-Fri", opens = "08:45", closes = "17:00" }},
    {{ days = "Sat", opens = "08:45", closes = "12:00" }},
]
{SEEN}

[[routes.lines]]
id = "NAME-night"
number = "01253 477600"
label = "Duty line"
kind = "night"
hours_text = "all other times"
other_times = true
{SEEN}

[[routes.forms]]
title = "A form that is known to exist"
audience = "anyone"
"""

ARTICLE = f"""\
+++
id = "article-help"
title = "Getting help"
section = "section-help"
summary = "How to get help."
period = {{}}
related = ["about-1"]
{SEEN}
+++

A child of the **board** and of the
[group](item:group).

## Then

- one
- two: a concern or allegation of harm, of grooming or sexual abuse,
  by one who works with children

MUST: Ring [the council](https://www.example.org/).
"""

STEERING_SYNONYM = """
[[synonyms]]
words = ["hurt"]
means = [
    "concern", "harm", "abuse", "sexual abuse", "grooming", "allegation",
    "works with children",
]
"""

FAQ = f"""\
+++
id = "about-1"
question = "Who?"
page = "about"
period = {{ start = 2019-09-29 }}
{SEEN}
+++

1. First.
2. Second.
"""


def write_source(folder: Path) -> Path:
    """Writes the files into a folder and returns it."""
    for name, text in files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def files() -> dict[str, str]:
    """Returns the text of every file by its name."""
    return {
        "edition.toml": EDITION + "".join(map(_locality, LOCALITIES)) + _section(),
        "sources.toml": '[[sources]]\nid = "S01"\ntitle = "Report page"\n'
        'era = "2023"\n',
        "authorities.toml": _authority("blackpool", "blackpool", 1)
        + _authority("wyre", "lancashire", 2),
        "routes.toml": "".join(
            _route(f"{place}-{concern}", place, concern)
            for place in LOCALITIES
            for concern in ("child", "adult", "allegation")
        ),
        "contacts.toml": _contact()
        + "".join(map(_checklist, ("child", "adult", "allegation")))
        + _emergency(),
        "bodies.toml": _body("board") + _body("group"),
        "links.toml": '[[links]]\nid = "link-group"\nsource = "group"\n'
        'kind = "reports-to"\ntarget = "board"\nperiod = {}\ninferred = false\n' + SEEN,
        "events.toml": '[[events]]\nid = "event-start"\non = 2019-09-29\n'
        'when = "2019"\ntitle = "Start"\ntext = "It began."\nexpected = false\n' + SEEN,
        "glossary.toml": '[[glossary]]\nid = "term-lado"\nterm = "LADO"\n'
        'meaning = "An officer"\n'
        + SEEN
        + '\n\n[[plain]]\ntext = "NSPCC"\nreason = "A name."\n',
        "synonyms.toml": '[[synonyms]]\nwords = ["kid"]\nmeans = ["child"]\n'
        + STEERING_SYNONYM,
        "enquiry_form.toml": _form(),
        "stale.toml": '[[stale]]\nnumber = "0800 800 5000"\nreason = "Misprint."\n'
        '\n[[stale]]\ntext = "old@example.org"\nreason = "Retired."\n'
        '\n[[stale]]\ntext = "0845 60"\nreason = "Begins an old number."\n',
        "articles/help.md": ARTICLE,
        "faqs/about-1.md": FAQ,
        "bank_holidays.csv": "date,title\n"
        + "".join(f"2026-01-0{day},Holiday\n" for day in range(1, 9)),
        "places.csv": "id,name,kind,authority,outward,confidence,evidence,straddles,"
        "aliases,note\nplace-normoss,Normoss,suburb,wyre,FY3,medium,knowledge,"
        "blackpool outside:North_Yorkshire,Norm Oss;Moss,General knowledge.\n",
        "outside_places.csv": "name,authority,outward,source\nWigan,Wigan,WN1,x\n",
        "postcodes.csv": "prefix,authority\nFY1 1,blackpool\nFY3 8AA,wyre\n",
        "postcode_live.csv": f"sector,live\nFY1 1,{LIVE}\nFY3 8,{LIVE}\n",
    }


def _locality(name: str) -> str:
    return (
        f'\n[[localities]]\nid = "{name}"\nname = "{name.title()}"\n'
        'council = "Council"\nchildren_service = "Front door"\n'
    )


def _section() -> str:
    return (
        '\n[[sections]]\nid = "section-help"\ntitle = "Help"\nsummary = "Help"\n'
        '\n[[guide]]\nsection = "section-help"\narticles = ["article-help"]\n'
    )


def _authority(name: str, locality: str, row: int) -> str:
    return (
        f'[[authority]]\nid = "{name}"\ncode = "E{row}"\nname = "{name.title()}"\n'
        f'short = "{name.title()}"\nlocality = "{locality}"\ntile = [0, {row}]\n'
    )


def _route(name: str, locality: str, concern: str) -> str:
    return (
        f'[[routes]]\nid = "{name}"\nlocality = "{locality}"\nconcern = "{concern}"\n'
        f'team = "Duty team"\norganisation = "Council"\n{SEEN}\n'
        + ROUTE_LINES.replace("NAME", name)
    )


def _contact() -> str:
    return (
        '[[contacts]]\nid = "nspcc"\nname = "NSPCC Helpline"\nkind = "advice"\n'
        f'use = "Advice"\nnumber = "0808 800 5000"\nhours_text = "24 hours"\n{SEEN}\n'
    )


def _emergency() -> str:
    return (
        '\n[[contacts]]\nid = "emergency"\nname = "Emergency"\nkind = "emergency"\n'
        f'use = "Danger"\nnumber = "999"\nhours_text = "24 hours"\n{SEEN}\n'
    )


def _checklist(concern: str) -> str:
    return (
        f'\n[[checklists]]\nid = "ready-{concern}"\nconcern = "{concern}"\n'
        f'items = ["The address"]\n{SEEN}\n'
    )


def _body(name: str) -> str:
    return (
        f'[[bodies]]\nid = "{name}"\nname = "{name.title()}"\nkind = "board"\n'
        f'summary = "Meets"\nperiod = {{}}\n{SEEN}\n'
    )


def _form() -> str:
    return (
        '[enquiry_form]\nid = "enquiry-form"\nintro = """\nWrite to us"""\n'
        f'ours = true\nrecipients = []\nno_recipient = "It ended."\n{SEEN}\n'
        '\n[[enquiry_form.categories]]\nid = "media"\ntitle = "Media"\n'
        'summary = "Press"\n'
        '\n[[enquiry_form.categories.fields]]\nid = "outlet"\nlabel = "Outlet"\n'
        'kind = "line"\nrequired = true\nlimit = 100\nhelp = "Which"\n'
    )
