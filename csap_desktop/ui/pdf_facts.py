"""What a PDF says of itself: its title, its language, the program, and no author.

Qt 6.11 neither tags a PDF nor gives it an outline or a /Lang; its metadata are all it
takes.
"""

from html import escape

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QPdfWriter

CREATOR = "CSAP Desktop"
LANGUAGE = "en-GB"
"""Of the texts of every edition, whatever language the window speaks."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""
"""Source: ISO 16684-1:2019 (XMP), 8.3 Dublin Core namespace."""


def describe(writer: QPdfWriter, title: str) -> None:
    """Gives a PDF its title and language, and says what made it; names nobody.

    Args:
        writer: Nothing was drawn on it yet.
        title: For whoever lists the file or has it read aloud.
    """
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    said = _XMP.format(title=escape(title), language=LANGUAGE, creator=CREATOR)
    writer.setDocumentXmpMetadata(QByteArray(said.encode()))
