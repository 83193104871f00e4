package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks administrators for their password again before they change something that matters.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server with jakarta types
 */
public interface WebSudoManager {
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
