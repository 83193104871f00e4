package org.productops.feedback.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The picture of the issue type <em>Feedback</em>. */
@JiraComponent
public class FeedbackIcon {

    private static final String PICTURE = "/web/feedback/feedback.png";

    private final AvatarManager avatars;

    @Inject
    public FeedbackIcon(@JiraImport AvatarManager avatars) {
        this.avatars = avatars;
    }

    /** Gives the picture to Jira, as one of this issue type; returns Jira's id of it. */
    long createFor(String issueTypeId) {
        try (InputStream picture = FeedbackIcon.class.getResourceAsStream(PICTURE)) {
            if (picture == null) {
                throw new IllegalStateException("The JAR has no " + PICTURE);
            }
            return avatars.create(
                            "productops-feedback.png",
                            "image/png",
                            IconType.ISSUE_TYPE_ICON_TYPE,
                            new IconOwningObjectId(issueTypeId),
                            picture,
                            null)
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException("Jira could not keep the icon", e);
        }
    }
}
