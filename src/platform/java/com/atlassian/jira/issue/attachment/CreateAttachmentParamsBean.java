package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.File;

/**
 * A file that is to hang on an issue.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/attachment/CreateAttachmentParamsBean.html — [D]
 */
public class CreateAttachmentParamsBean {
    private final File file;
    private final String filename;
    private final ApplicationUser author;
    private final Issue issue;

    private CreateAttachmentParamsBean(Builder builder) {
        file = builder.file;
        filename = builder.filename;
        author = builder.author;
        issue = builder.issue;
    }

    public File getFile() {
        return file;
    }

    public String getFilename() {
        return filename;
    }

    public ApplicationUser getAuthor() {
        return author;
    }

    public Issue getIssue() {
        return issue;
    }

    /**
     * Makes one.
     *
     * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/attachment/CreateAttachmentParamsBean.Builder.html — [D]
     */
    public static class Builder {
        private final File file;
        private final String filename;
        private final ApplicationUser author;
        private final Issue issue;

        public Builder(File file, String filename, String contentType, ApplicationUser author, Issue issue) {
            this.file = file;
            this.filename = filename;
            this.author = author;
            this.issue = issue;
        }

        public CreateAttachmentParamsBean build() {
            return new CreateAttachmentParamsBean(this);
        }
    }
}
