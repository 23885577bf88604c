"""The governance chart: words in boxes, the scene, the view, and files of it."""
