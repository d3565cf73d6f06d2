"""How many pages a Word file takes, and how to save one inside the law (cho vừa trang)."""
