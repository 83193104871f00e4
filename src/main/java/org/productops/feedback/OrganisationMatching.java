package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the organisations of feedback that named one before it was on the list, or before the list had that other name of it.
 * What the organisation was is taken as of the day when the feedback was heard, as if it had been on the list by then.
 */
@JiraComponent
public class OrganisationMatching implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationMatching.class);

    private static final Duration EVERY = Duration.ofMinutes(5);

    private final FeedbackStore store;
    private final FeedbackOrganisations organisations;
    private final IssueWrites writes;

    @Inject
    public OrganisationMatching(FeedbackStore store, FeedbackOrganisations organisations, IssueWrites writes) {
        this.store = store;
        this.organisations = organisations;
        this.writes = writes;
    }

    @Override
    public String key() {
        return "feedback-organisation-matching";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(EVERY);
    }

    /** One statement, and some for each piece of feedback whose organisation is found. */
    @Override
    public void run() {
        store.unlistedOrganisations().forEach((issueId, name) -> {
            if (isListed(organisations.spokeFor(name, "", LocalDate.EPOCH))) {
                try {
                    writes.changeIfThere(issueId, () -> match(issueId));
                } catch (BusyException e) {
                    LOG.debug("The organisation of {} is looked for again", issueId, e);
                }
            }
        });
    }

    private static boolean isListed(SpokenFor spoken) {
        return spoken.organisationId().isPresent();
    }

    private Optional<Feedback> match(long issueId) {
        return store.find(issueId)
                .filter(said -> said.organisation().isNamed() && !isListed(said.organisation()))
                .map(said -> said.withOrganisation(organisations.spokeFor(
                                said.organisation().name(), said.speaker().contact(), said.heardOn()))
                        .withVersion(said.version() + 1))
                .filter(said -> isListed(said.organisation()))
                .map(said -> {
                    store.update(said);
                    return said;
                });
    }
}
