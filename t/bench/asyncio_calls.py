"""Calls from asyncio side by side with aiohttp: python t/bench/asyncio_calls.py

300 calls of 30 ms each, to a server in a process of its own. Prints, as medians of pairs, the calls a second as a share of
aiohttp's, the same for urllib3 alone in as many threads, which is the most that ours could have, and the time of a single
call as a multiple of aiohttp's. Needs aiohttp.
"""

import asyncio
import json
import statistics
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

import aiohttp
import urllib3

from QQ.weixin.work import aio, configure, getcallbackip

CALLS, PAIRS = 300, 7
SERVER = """
import asyncio
REPLY = b'{"errcode":0,"errmsg":"ok","ip_list":[]}'
HEAD = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(REPLY)
async def serve(reader, writer):
    try:
        while await reader.readuntil(b"\\r\\n\\r\\n"):
            await asyncio.sleep(0.03)
            writer.write(HEAD + REPLY)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


async def ours():
    reply = await aio.call(getcallbackip, "T")
    assert reply["errcode"] == 0


async def seconds(call, count):
    start = perf_counter()
    await asyncio.gather(*(call() for _ in range(count)))
    return perf_counter() - start


async def compare(api):
    threads, pool = ThreadPoolExecutor(aio.THREADS), urllib3.PoolManager(maxsize=aio.THREADS, timeout=30)

    def by_urllib3():
        assert json.loads(pool.request("GET", f"{api}/getcallbackip?access_token=T").data)["errcode"] == 0

    async def bare():
        await asyncio.get_running_loop().run_in_executor(threads, by_urllib3)

    async with aiohttp.ClientSession() as session:

        async def theirs():
            async with session.get(f"{api}/getcallbackip", params={"access_token": "T"}) as response:
                assert json.loads(await response.read())["errcode"] == 0

        for call in (ours, bare, theirs):
            await seconds(call, CALLS)
        for name, call, count in (
            ("calls a second", ours, CALLS),
            ("urllib3 alone", bare, CALLS),
            ("time of a call", ours, 1),
        ):
            pairs = [(await seconds(call, count), await seconds(theirs, count)) for _ in range(PAIRS)]
            ratios = [b / a if count > 1 else a / b for a, b in pairs]
            print(f"{name:15} {statistics.median(ratios):.2f} of aiohttp's ({min(ratios):.2f} to {max(ratios):.2f})")
            print(
                f"{'':15} {count / statistics.median(a for a, _ in pairs):.0f} and {count / statistics.median(b for _, b in pairs):.0f} a second"
            )


def main():
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        api = f"http://127.0.0.1:{int(server.stdout.readline())}/cgi-bin"
        configure(api=api)
        asyncio.run(compare(api))
        server.terminate()


if __name__ == "__main__":
    main()
