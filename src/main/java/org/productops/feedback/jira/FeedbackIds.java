package org.productops.feedback.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.cache.Snapshot;
import org.productops.common.cache.Snapshots;
import org.productops.common.settings.Settings;

/** The ids that Jira gave to what <em>Set up Product Ops</em> created. Names can be changed; these cannot. */
@JiraComponent
public class FeedbackIds {

    private static final String ISSUE_TYPE = "feedback.issue-type";
    private static final String ICON = "feedback.issue-type-icon";
    private static final String LINK_TYPE = "feedback.link-type";

    private final Settings settings;
    private final Snapshot<String> ids;

    @Inject
    public FeedbackIds(Settings settings, Snapshots snapshots) {
        this.settings = settings;
        this.ids =
                snapshots.keyed("feedback.ids", 10, name -> settings.text(name).orElse(""));
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
        keep(ISSUE_TYPE, id);
    }

    void keepIcon(String id) {
        keep(ICON, id);
    }

    void keepLinkType(long id) {
        keep(LINK_TYPE, String.valueOf(id));
    }

    private Optional<String> id(String name) {
        return Optional.of(ids.get(name)).filter(id -> !id.isEmpty());
    }

    private void keep(String name, String id) {
        settings.keep(name, id);
        ids.invalidate(name);
    }
}
