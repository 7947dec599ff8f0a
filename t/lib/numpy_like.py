"""A type with the name of a built-in type, as numpy has them."""


class bool_:
    pass
