"""Rules on how a document is worded; the words are the author's, so they only suggest (câu chữ)."""
