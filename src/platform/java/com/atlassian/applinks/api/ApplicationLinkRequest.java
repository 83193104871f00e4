package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;

/**
 * A request over a link.
 *
 * @source https://docs.atlassian.com/applinks-api/3.2/com/atlassian/applinks/api/class-use/ApplicationLinkRequest.html — [C≤10]
 */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {
    /** @source https://docs.atlassian.com/applinks-api/3.2/com/atlassian/applinks/api/ApplicationLinkResponseHandler.html — [C≤10], which names it */
    <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException;
}
