"""Past papers into data files, with an account of every character (bóc tách)."""
