"""OpenTelemetry and Sentry keep the addresses of requests; the README's snippets have them leave the query out."""

import json
import os
import subprocess
import sys

import pytest

OPENTELEMETRY = """\
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor

def without_query(span, request):
    for name in ("http.url", "url.full"):
        if span.is_recording() and name in span.attributes:
            span.set_attribute(name, request.url.partition("?")[0])

RequestsInstrumentor().instrument(request_hook=without_query)
URLLib3Instrumentor().instrument(url_filter=lambda url: url.partition("?")[0])
"""

SENTRY = """\
import sentry_sdk

def without_query(entry, hint=None):
    (entry.get("data") or {}).pop("http.query", None)
    return entry

def without_queries(transaction, hint):
    for span in transaction["spans"]:
        without_query(span)
    return transaction

sentry_sdk.init(
    before_breadcrumb=without_query,
    before_send_transaction=without_queries,
    include_local_variables=False,  # the token is in a variable of each function that a call goes through
)
"""

# Calls with the token from standard input.
CALLS = """
from QQ.weixin.work import configure, configured, getcallbackip, kf
from QQ.weixin.work.sandbox import Sandbox

token = input()

def calls():
    with Sandbox() as sandbox:
        configure(api=sandbox.api)
        sandbox.tokens[token] = sandbox.tokens[sandbox.access_token]
        assert getcallbackip(token)["errcode"] == 0
        assert kf.account.list(token, {})["errcode"] == 0
        assert kf.account.list(token + "x", {})["errcode"] == 40014
    with configured(api="http://127.0.0.1:1/cgi-bin"):
        assert getcallbackip(token) == 0
    kf.account.list(token, {"a": {1}})
"""

RECORDED_BY_OPENTELEMETRY = """
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter = InMemorySpanExporter()
trace.set_tracer_provider(TracerProvider())
trace.get_tracer_provider().add_span_processor(SimpleSpanProcessor(exporter))
SNIPPET
CALLS
try:
    calls()
except TypeError:
    pass
print(*[span.to_json() for span in exporter.get_finished_spans()])
"""

RECORDED_BY_SENTRY = """
import json, os, sentry_sdk

sent = []

class InMemory(sentry_sdk.transport.Transport):
    def capture_envelope(self, envelope):
        sent.extend(item.payload.json for item in envelope.items)

init = sentry_sdk.init
sentry_sdk.init = lambda **given: init("https://key@sentry.invalid/1", transport=InMemory, traces_sample_rate=1, **given)
SNIPPET
sentry_sdk.init = init

CALLS
with sentry_sdk.start_transaction(name="calls"):
    try:
        calls()
    except TypeError as error:
        sentry_sdk.capture_exception(error)
sentry_sdk.flush()
print(json.dumps(sent, default=repr))
"""


def recorded(template, snippet, **environment):
    """What is recorded of the calls, and their token."""
    program = template.replace("SNIPPET", snippet).replace("CALLS", CALLS)
    token = "secret-token-of-a-test"
    result = subprocess.run(
        [sys.executable, "-c", program],
        input=token,
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, **environment},
    )
    assert result.returncode == 0, result.stderr
    return result.stdout, token


OPENTELEMETRY_NEEDS = (
    "opentelemetry.sdk",
    "opentelemetry.instrumentation.requests",
    "opentelemetry.instrumentation.urllib3",
)


@pytest.mark.needs(*OPENTELEMETRY_NEEDS)
def test_opentelemetry_without_the_snippet_has_the_token():
    plain = OPENTELEMETRY.replace("request_hook=without_query", "").replace(
        'url_filter=lambda url: url.partition("?")[0]', ""
    )
    text, token = recorded(RECORDED_BY_OPENTELEMETRY, plain, OTEL_SEMCONV_STABILITY_OPT_IN="http/dup")
    assert token in text, "the snippet is not needed any more"


@pytest.mark.needs(*OPENTELEMETRY_NEEDS)
@pytest.mark.parametrize("convention", ["", "http", "http/dup"])
def test_opentelemetry(convention):
    text, token = recorded(RECORDED_BY_OPENTELEMETRY, OPENTELEMETRY, OTEL_SEMCONV_STABILITY_OPT_IN=convention)
    assert "/cgi-bin/getcallbackip" in text
    assert token not in text


@pytest.mark.needs("sentry_sdk")
def test_sentry():
    text, token = recorded(RECORDED_BY_SENTRY, "sentry_sdk.init()")
    assert token in text, "the snippet is not needed any more"
    text, token = recorded(RECORDED_BY_SENTRY, SENTRY)
    assert "/cgi-bin/getcallbackip" in text
    assert any("exception" in event for event in json.loads(text))
    assert token not in text
