package org.productops.feedback.portal.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.util.AttachmentException;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.productops.common.product.ProductReference;
import org.productops.feedback.portal.IssueFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's attachments, as far as its settings allow any. */
@JiraComponent
public final class JiraIssueFiles implements IssueFiles {

    private static final Logger LOG = LoggerFactory.getLogger(JiraIssueFiles.class);

    /** The setting for how many bytes an attachment may have, and what holds where nobody has set it. */
    private static final String SIZE = "webwork.multipart.maxSize";

    private static final long USUAL_SIZE = 10L * 1024 * 1024;

    private final IssueManager issues;
    private final UserManager users;
    private final ProductReference attachments = new ProductReference(
            "com.atlassian.jira.issue.AttachmentManager", "Files that come with feedback stay where they are kept.");
    private final ProductReference settings = new ProductReference(
            "com.atlassian.jira.config.properties.ApplicationProperties", "Files may have as many bytes as usual.");

    @Inject
    public JiraIssueFiles(@JiraImport IssueManager issues, @JiraImport("jiraUserManager") UserManager users) {
        this.issues = issues;
        this.users = users;
    }

    @Override
    public long mostBytes() {
        boolean enabled = attachments
                .use(service -> ((AttachmentManager) service).attachmentsEnabled())
                .orElse(false);
        return enabled
                ? settings.use(service -> ((ApplicationProperties) service).getDefaultBackedString(SIZE))
                        .flatMap(JiraIssueFiles::number)
                        .orElse(USUAL_SIZE)
                : 0;
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    @Override
    public boolean attach(long issueId, String userKey, String name, byte[] content) {
        MutableIssue issue = issues.getIssueObject(issueId);
        return issue != null
                && attachments
                        .use(service -> attach((AttachmentManager) service, issue, userKey, name, content))
                        .orElse(false);
    }

    /** Jira moves a file; it is there for that moment only, and nothing else on this node looks for it. */
    private boolean attach(AttachmentManager manager, MutableIssue issue, String userKey, String name, byte[] content) {
        ApplicationUser author = users.getUserByKey(userKey);
        try {
            Path file = Files.createTempFile("productops-", ".attachment");
            try {
                Files.write(file, content);
                String type = Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                        .orElse("application/octet-stream");
                manager.createAttachment(
                        new CreateAttachmentParamsBean.Builder(file.toFile(), name, type, author, issue).build());
                return true;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (AttachmentException e) {
            LOG.warn("Jira does not take the file {} of {}", name, issue.getKey(), e);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
