"""Emulation movements as data (thi đua): targets and their wording."""
