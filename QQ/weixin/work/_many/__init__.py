"""Work of more than one call: the pages of a list, many ids in slices, and retries at rate limits."""
