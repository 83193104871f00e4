package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.web.util.AttachmentException;

/**
 * The files that hang on issues; checks no permission.
 *
 * @source https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/issue/AttachmentManager.html — [D]
 */
public interface AttachmentManager {
    boolean attachmentsEnabled();

    /** Moves the file, unless the bean says otherwise. */
    ChangeItemBean createAttachment(CreateAttachmentParamsBean params) throws AttachmentException;
}
