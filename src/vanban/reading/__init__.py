"""Data files into typed models, every error with its place (đọc dữ liệu)."""
