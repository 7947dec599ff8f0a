"""Values of the state as plain JSON, and back by their types."""

from typing import Any, Union, get_args, get_origin, get_type_hints

__all__ = ["plain", "revived"]


def plain(value: Any) -> Any:
    """The value as JSON: sets and tuples become lists, objects their fields, a dict whose keys are tuples its items."""
    if isinstance(value, (str, int, float, type(None))):
        return value
    if isinstance(value, dict):
        if any(isinstance(key, tuple) for key in value):
            return [[plain(key), plain(item)] for key, item in value.items()]
        return {"" if key is None else str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(map(plain, value))
    if isinstance(value, list) or (isinstance(value, tuple) and not hasattr(value, "_fields")):
        return [plain(item) for item in value]
    return {name: plain(getattr(value, name)) for name in get_type_hints(type(value))}


def revived(kind: Any, value: Any) -> Any:
    """The value of that type whose plain form is given. Raises ValueError if it is not one."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any:
        return value
    if origin is Union:  # Optional, or Union[float, tuple[float, float]]
        for each in inner:
            try:
                return revived(each, value)
            except ValueError:
                pass
        raise ValueError(f"{value!r} is none of {inner}")
    if origin is dict:
        if inner == (str, Any) and isinstance(value, dict):
            return value
        if isinstance(value, list) and get_origin(inner[0]) is not tuple:
            raise ValueError(f"{value!r} is not an object")
        items = value.items() if isinstance(value, dict) else _list(value)
        return {_key(inner[0], key): revived(inner[1], item) for key, item in items}
    if origin is tuple:
        if len(_list(value)) != len(inner):
            raise ValueError(f"{value!r} does not have {len(inner)} items")
        return tuple(revived(each, item) for each, item in zip(inner, value))
    if origin in (list, set, frozenset):
        return origin(revived(inner[0], item) for item in _list(value))
    if kind in (str, int, float, bool, type(None)):
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise ValueError(f"{value!r} is no {kind.__name__}")
        return value
    return _object(kind, value)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"{value!r} is not a list")
    return value


def _key(kind: Any, key: Any) -> Any:
    if isinstance(key, list):
        return revived(kind, key)
    if kind is int:
        return int(key)
    return None if key == "" and type(None) in get_args(kind) else key


def _object(kind: Any, value: Any) -> Any:
    hints = get_type_hints(kind)
    if not isinstance(value, dict) or not set(value) <= set(hints):
        raise ValueError(f"{value!r} does not have the fields of {kind.__name__}")
    return kind(**{name: revived(hints[name], item) for name, item in value.items()})
