"""Rules on how a document is laid out (kỹ thuật trình bày)."""
