package org.productops.feedback.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.settings.Settings;

/** The ids that Jira gave to what <em>Set up Product Ops</em> created. Names can be changed; these cannot. */
@JiraComponent
public class FeedbackIds {

    private static final String ISSUE_TYPE = "feedback.issue-type";
    private static final String ICON = "feedback.issue-type-icon";
    private static final String LINK_TYPE = "feedback.link-type";

    private static final String LINK_TYPE_MADE = "feedback.link-type-made";

    private final Settings settings;

    @Inject
    public FeedbackIds(Settings settings) {
        this.settings = settings;
    }

    /** The issue type <em>Feedback</em>; empty before the set-up. */
    public Optional<String> issueType() {
        return id(ISSUE_TYPE);
    }

    /** The icon that was made for the issue type; empty before the set-up. */
    public Optional<String> icon() {
        return id(ICON);
    }

    /** The link type <em>Feedback</em>; empty before the set-up. */
    public Optional<Long> linkType() {
        return id(LINK_TYPE).map(Long::valueOf);
    }

    void keepIssueType(String id) {
        settings.keep(ISSUE_TYPE, id);
    }

    void keepIcon(String id) {
        settings.keep(ICON, id);
    }

    /** Whether the set-up made the link type; false, too, if it did so before that was noted. */
    boolean linkTypeIsOurs() {
        return settings.text(LINK_TYPE_MADE)
                .filter(made ->
                        linkType().map(String::valueOf).filter(made::equals).isPresent())
                .isPresent();
    }

    void keepLinkType(long id, boolean ours) {
        settings.keep(LINK_TYPE, String.valueOf(id));
        settings.keep(LINK_TYPE_MADE, ours ? String.valueOf(id) : "");
    }

    void forgetLinkType() {
        settings.keep(LINK_TYPE, "");
        settings.keep(LINK_TYPE_MADE, "");
    }

    private Optional<String> id(String name) {
        return settings.text(name).filter(id -> !id.isEmpty());
    }
}
