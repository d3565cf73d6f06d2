"""What our values, patterns and tables are made of, whatever they are about (nền móng)."""
