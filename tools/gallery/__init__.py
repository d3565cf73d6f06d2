"""A gallery of made documents: every type in every shape that occurs, to be looked at."""
