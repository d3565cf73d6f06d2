"""The message catalogues: Vietnamese for Click's sentences, English for ours."""
