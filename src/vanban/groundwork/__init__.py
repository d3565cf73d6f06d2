"""What our values and patterns are made of, whatever they are about (nền móng)."""
