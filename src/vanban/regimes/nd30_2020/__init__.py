"""The layout of documents under Decree 30/2020/NĐ-CP (thể thức, kỹ thuật trình bày)."""
