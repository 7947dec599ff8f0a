from flask import Flask, Response, request

site = Flask(__name__)


@site.route("/callback", methods=["GET", "POST"])
def wecom():
    status, answer = receiver.answer(request.method, request.query_string, request.get_data())
    return Response(answer, status, mimetype="text/plain")
