"""A type that is called like one of Python's own, as numpy has them."""


class bool_:
    pass
