package com.atlassian.sal.api.net;

import java.io.InputStream;

/**
 * What another server answers.
 *
 * @source https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/net/Response.html — [C≤10]
 */
public interface Response {
    int getStatusCode();

    InputStream getResponseBodyAsStream() throws ResponseException;

    /** Null if it was not sent. */
    String getHeader(String name);
}
