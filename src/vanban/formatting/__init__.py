"""Values to Vietnamese text and back (định dạng), exact to the last digit.

Every function is pure. Numbers are ``Decimal`` or ``int``; a ``float`` is refused,
since 36.4 is not 36,4 in it. What cannot be understood raises ``BadValueError``.
"""
