"""The papers of one file held against one another (đối chiếu hồ sơ)."""
