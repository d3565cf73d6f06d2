"""vanban: Vietnamese administrative paperwork, ready to sign."""

__version__ = "26.1.0"
