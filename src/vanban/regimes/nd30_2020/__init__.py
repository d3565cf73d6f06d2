"""Layout of administrative documents under Decree 30/2020/NĐ-CP (thể thức và kỹ thuật trình bày)."""
