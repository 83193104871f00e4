package com.atlassian.sal.api.net;

/**
 * Reads what another server answers.
 *
 * @source https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/net/ReturningResponseHandler.html — [C≤10]
 */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
