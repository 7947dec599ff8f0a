"""How often something may be done, by the sandbox's clock."""

from dataclasses import dataclass, field

from .._reply import RefusalError

__all__ = ["Rate"]

PER_MINUTE, PER_HOUR = 30, 1000


@dataclass
class Rate:
    """At most 30 times a minute and 1000 times an hour."""

    times: list[float] = field(default_factory=list)

    def count(self, now: float) -> None:
        """Count one more. Raises RefusalError if it is too many."""
        times = [at for at in self.times if 0 <= now - at < 3600]
        if sum(now - at < 60 for at in times) >= PER_MINUTE or len(times) >= PER_HOUR:
            raise RefusalError(45009, f"more than {PER_MINUTE} in a minute or {PER_HOUR} in an hour")
        self.times = [*times, now]
