package com.atlassian.templaterenderer;

/**
 * A template could not be rendered.
 *
 * @source facts: jira-facts §9 [C11] — unchecked [K]
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class RenderingException extends RuntimeException {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
