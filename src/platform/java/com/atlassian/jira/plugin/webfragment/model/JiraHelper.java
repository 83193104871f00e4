package com.atlassian.jira.plugin.webfragment.model;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a fragment of a page knows of the page; stands under {@code helper} in the fragment's context.
 *
 * @source https://github.com/collabsoft-net/atlassian-connect-polyfill/blob/d13c729f/src/main/java/fyi/iapetus/plugins/acpolyfill/jira/JiraContextProvider.java — [C11] the type, {@code getRequest} and its jakarta type, on Jira 11.0.1; the key {@code helper} in codescape/jira-scrum-poker's conditions
 */
public class JiraHelper {

    private final HttpServletRequest request;

    public JiraHelper(HttpServletRequest request) {
        this.request = request;
    }

    public HttpServletRequest getRequest() {
        return request;
    }
}
