"""Where a made document comes from (xuất xứ): the record in it, and the store beside it."""
