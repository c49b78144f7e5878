package org.publiclegal.testsupport.openapi;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.publiclegal.testsupport.Caller;

/** A request as it goes out, but for who sends it. {@code body} is empty when there is none. */
public record ApiRequest(String method, String address, Map<String, String> headers, String body) {

    public ApiRequest {
        headers = Map.copyOf(headers);
    }

    public HttpResponse<String> send(Caller caller) {
        return caller.send(
                method,
                address,
                BodyPublishers.ofString(body),
                headers.entrySet().stream()
                        .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                        .toArray(String[]::new));
    }

    ApiRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiRequest(method, address, more, body);
    }

    ApiRequest without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new ApiRequest(method, address, fewer, body);
    }

    ApiRequest withBody(String another) {
        return new ApiRequest(method, address, headers, another);
    }
}
