"""A collection of papers (kho lưu trữ): files in plain folders, a register, an index to search."""
