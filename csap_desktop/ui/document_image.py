"""A page of a document as Qt draws it."""

from PySide6.QtGui import QImage

from csap_desktop.documents.pdf import PagePicture


def as_image(picture: PagePicture) -> QImage:
    """Returns a picture with pixels of its own.

    Args:
        picture: As the document drew it.
    """
    image = QImage(
        picture.pixels,
        picture.width_px,
        picture.height_px,
        picture.stride,
        QImage.Format.Format_RGB32,
    )
    return image.copy()
