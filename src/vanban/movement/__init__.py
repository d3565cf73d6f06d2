"""The papers of one emulation movement together, in one folder (phong trào thi đua)."""
