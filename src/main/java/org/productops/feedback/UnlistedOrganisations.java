package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.LocalDate;

/** Organisations of which nothing is known but their names. */
@JiraComponent
public class UnlistedOrganisations implements FeedbackOrganisations {

    @Override
    public SpokenFor spokeFor(String name, LocalDate day) {
        return SpokenFor.named(name);
    }
}
