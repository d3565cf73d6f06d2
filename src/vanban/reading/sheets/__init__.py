"""Workbooks and CSV files: lists of records from them, forms to fill in with Excel (trang tính)."""
