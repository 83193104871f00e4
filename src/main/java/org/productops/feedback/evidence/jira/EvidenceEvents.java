package org.productops.feedback.evidence.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.UnconfirmedEvents;
import org.productops.feedback.evidence.EvidenceKeeping;

/** What Jira tells of links between issues. */
@JiraComponent
public class EvidenceEvents extends UnconfirmedEvents {

    @Inject
    public EvidenceEvents(@ComponentImport EventPublisher events, JiraEvidenceLinks links, EvidenceKeeping keeping) {
        super(
                "Links to feedback that are made in Jira itself are known after the next nightly look at all of them.",
                () -> new EvidenceListener(events, links, keeping));
    }
}
