from pathlib import Path

import pytest

from csap_desktop.errors import UsageError
from csap_desktop.intake.settings import Security, Typed, read_settings

MAIL = """
[mail]
host = "mail.example.org"
from_address = "csap@example.org"
to_address = "enquiries@example.org"
"""


def read(text: str, tmp_path: Path, **environment: str) -> object:
    file = tmp_path / "intake.toml"
    file.write_text(text, encoding="utf-8")
    return read_settings(Typed(config=file, data_dir=tmp_path), environment)


def test_what_was_typed_wins_over_the_environment_and_the_file(tmp_path: Path) -> None:
    file = tmp_path / "intake.toml"
    file.write_text(
        '[database]\nurl = "postgresql://file/x"\n[service]\nport = 1\nhost = "::"\n',
        encoding="utf-8",
    )
    environment = {"CSAP_INTAKE_DATABASE": "postgresql://environment/x"}

    from_file = read_settings(Typed(config=file), {})
    from_environment = read_settings(Typed(config=file), environment)
    typed = read_settings(
        Typed(file, None, "postgresql://typed/x", "127.0.0.2", 0), environment
    )

    assert from_file.database == "postgresql://file/x"
    assert (from_file.host, from_file.port) == ("::", 1)
    assert from_environment.database == "postgresql://environment/x"
    assert typed.database == "postgresql://typed/x"
    assert (typed.host, typed.port) == ("127.0.0.2", 0)


def test_without_settings_there_is_a_file_and_no_mail(tmp_path: Path) -> None:
    settings = read_settings(Typed(data_dir=tmp_path), {})

    assert settings.database.startswith("sqlite:///")
    assert (settings.host, settings.port) == ("127.0.0.1", 8765)
    assert settings.mail is None
    assert settings.retention_days is None


def test_the_password_comes_from_the_environment_or_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("from file\n", encoding="utf-8")
    file = tmp_path / "intake.toml"
    file.write_text(
        f'{MAIL}user = "csap"\npassword_file = "{secret}"\nsecurity = "tls"\n'
        '[mail.localities]\nblackpool = "b@example.org"\n[retention]\ndays = 30\n',
        encoding="utf-8",
    )
    typed = Typed(config=file, data_dir=tmp_path)

    from_file = read_settings(typed, {})
    from_environment = read_settings(typed, {"CSAP_INTAKE_SMTP_PASSWORD": "other"})

    assert from_file.mail
    assert from_environment.mail
    assert from_file.mail.password == "from file"  # noqa: S105 - made up
    assert from_environment.mail.password == "other"  # noqa: S105 - made up
    assert from_file.mail.security is Security.TLS
    assert from_file.mail.localities == {"blackpool": "b@example.org"}
    assert from_file.retention_days == 30


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "[nonsense]",
        "[service]\nports = 1",
        "[service]\nport = 70000",
        '[service]\nport = "1"',
        "service = 1",
        "[retention]\ndays = 0",
        "[mail]\nhost = 'x'",
        f"{MAIL}port = 0",
        f'{MAIL}security = "none"',
        f'{MAIL}security = "some"',
        f'{MAIL}user = "csap"',
        f'{MAIL}user = "csap"\npassword_file = "/nowhere/at-all"',
        MAIL.replace("enquiries@", "enquiries"),
        MAIL.replace("enquiries@", "a\\nBcc: b@"),
        f'{MAIL}[mail.localities]\nblackpool = "nobody"',
    ],
)
def test_settings_that_make_no_sense_are_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        read(text, tmp_path)


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        read_settings(Typed(config=tmp_path / "nowhere"), {})
