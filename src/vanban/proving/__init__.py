"""Whether a Word file is still what was made, and how to make it again (xác minh, tái lập)."""
