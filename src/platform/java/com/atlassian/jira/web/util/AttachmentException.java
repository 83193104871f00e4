package com.atlassian.jira.web.util;

/**
 * A file cannot hang on an issue.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/web/util/AttachmentException.html — [D]
 */
public class AttachmentException extends Exception {
    private static final long serialVersionUID = 1L;

    public AttachmentException(String message) {
        super(message);
    }
}
