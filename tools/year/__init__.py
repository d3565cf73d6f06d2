"""The example year: its raw workbooks and data files, built; and the whole year made of them."""
