"""The cards of the page About that are only read."""

from csap_desktop.ui.about_words import AboutWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.bullet_list import BulletList
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.prose import Prose


def program_card(words: AboutWords, theme: Theme) -> Card:
    """Makes the card on what the program is, and what it never does.

    Args:
        words: Puts the program into words.
        theme: The look.
    """
    card = Card(words.name(), theme)
    purpose, head, kept = Prose("body"), Prose("strong"), Prose("note")
    purpose.say(words.purpose())
    title, sentences = words.never()
    head.say(title)
    never = BulletList("body")
    never.show_items(sentences)
    kept.say(words.kept())
    card.add(purpose, head, never, kept)
    return card


def licence_card(words: AboutWords, theme: Theme) -> Card:
    """Makes the card on licences.

    Args:
        words: Puts the program into words.
        theme: The look.
    """
    title, text = words.licences()
    card, said = Card(title, theme), Prose("body")
    said.say(text)
    card.add(said)
    return card


def credits_card(title: str, attributions: tuple[str, ...], theme: Theme) -> Card:
    """Makes the card with the credits that the licences of the data ask for.

    Args:
        title: What it is about.
        attributions: The credits.
        theme: The look.
    """
    card, lines = Card(title, theme), BulletList("body")
    lines.show_items(attributions)
    card.add(lines)
    return card
