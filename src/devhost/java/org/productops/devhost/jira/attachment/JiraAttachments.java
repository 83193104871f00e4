package org.productops.devhost.jira.attachment;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that hang on issues, by name and size as long as the host runs: nobody opens one here. */
public final class JiraAttachments implements AttachmentManager {
    private final Map<Long, List<Attached>> byIssue = new ConcurrentHashMap<>();

    /** A file. */
    public record Attached(String name, long size, String author) {}

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }

    @Override
    public ChangeItemBean createAttachment(CreateAttachmentParamsBean params) throws AttachmentException {
        File file = params.getFile();
        if (!file.isFile()) {
            throw new AttachmentException("There is no file " + file);
        }
        byIssue.computeIfAbsent(params.getIssue().getId(), id -> new CopyOnWriteArrayList<>())
                .add(new Attached(
                        params.getFilename(),
                        file.length(),
                        params.getAuthor() == null
                                ? "Anonymous"
                                : params.getAuthor().getDisplayName()));
        // It moves the file to where it keeps them.
        if (!file.delete()) {
            throw new AttachmentException("Cannot move " + file);
        }
        return new ChangeItemBean();
    }

    /** The files of an issue, in the order in which they came. */
    public List<Attached> of(long issueId) {
        return List.copyOf(byIssue.getOrDefault(issueId, List.of()));
    }
}
