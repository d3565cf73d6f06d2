"""What a regime is, and which law surrounds a document of a given date (pháp luật)."""
