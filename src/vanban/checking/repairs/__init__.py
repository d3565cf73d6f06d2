"""What may be mended without touching a word: letters, paragraphs, pages, marks (sửa)."""
