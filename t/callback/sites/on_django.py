from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def wecom(request):
    status, answer = receiver.answer(request.method, request.META["QUERY_STRING"], request.body)
    return HttpResponse(answer, status=status, content_type="text/plain")


urlpatterns = [path("callback", wecom)]
