from fastapi import FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import PlainTextResponse

site = FastAPI()


@site.api_route("/callback", methods=["GET", "POST"])
async def wecom(request: Request):
    status, answer = await run_in_threadpool(receiver.answer, request.method, request.url.query, await request.body())
    return PlainTextResponse(answer, status)
