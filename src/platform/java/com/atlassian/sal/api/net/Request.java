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

    /** The methods of HTTP. */
    enum MethodType {
        GET
    }
}
