"""A paper gets its number and its day (phát hành), and nothing else of it changes."""
