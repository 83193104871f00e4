package com.atlassian.sal.api.net;

/**
 * A request to another server.
 *
 * @source https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/net/Request.html — [C≤10]
 */
public interface Request<T extends Request<?, ?>, R extends Response> {
    T setConnectionTimeout(int connectionTimeout);

    T setSoTimeout(int soTimeout);

    T setHeader(String headerName, String headerValue);

    T setFollowRedirects(boolean follow);

    /** @source https://docs.atlassian.com/sal-api/4.0.0/sal-api/apidocs/com/atlassian/sal/api/net/Request.html — [D] */
    T setRequestBody(String requestBody, String contentType);

    /** The methods of HTTP. */
    enum MethodType {
        GET,
        POST
    }
}
