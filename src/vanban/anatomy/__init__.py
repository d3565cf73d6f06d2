"""The components that every administrative document shares (thể thức)."""
