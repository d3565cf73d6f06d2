"""The words of the domain as values (từ vựng)."""
