"""What pictures are taken of: one module for each page, each giving its states."""
