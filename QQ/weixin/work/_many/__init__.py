"""More than one call: the pages of a list, many ids in slices, limits waited out."""
