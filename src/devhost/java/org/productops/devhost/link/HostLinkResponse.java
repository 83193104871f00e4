package org.productops.devhost.link;

import com.atlassian.sal.api.net.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What came over the link. */
record HostLinkResponse(int status, Map<String, String> headers, InputStream body) implements Response {

    static HostLinkResponse of(HttpResponse<InputStream> response) {
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return new HostLinkResponse(response.statusCode(), headers, response.body());
    }

    static HostLinkResponse made(int status, String json) {
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "application/json");
        return new HostLinkResponse(status, headers, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return body;
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name);
    }
}
