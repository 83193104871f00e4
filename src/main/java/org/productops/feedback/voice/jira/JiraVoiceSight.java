package org.productops.feedback.voice.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.productops.feedback.inbox.InboxSight;
import org.productops.feedback.voice.VoiceSight;

/** Counts what the inbox shows. */
@JiraComponent
public class JiraVoiceSight implements VoiceSight {

    private final InboxSight sight;

    @Inject
    public JiraVoiceSight(InboxSight sight) {
        this.sight = sight;
    }

    @Override
    public Optional<Set<Long>> onlyVisible(Collection<Long> projectIds) {
        return sight.onlyVisible(projectIds);
    }
}
