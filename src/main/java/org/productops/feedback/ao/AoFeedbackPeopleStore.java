package org.productops.feedback.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import net.java.ao.Query;
import org.productops.feedback.FeedbackPeopleStore;
import org.productops.feedback.person.PersonQuery;
import org.productops.feedback.person.PersonWords;

/** What feedback keeps of people, in Jira's database. */
@JiraComponent
public final class AoFeedbackPeopleStore implements FeedbackPeopleStore {

    private static final String COLUMNS =
            "ID, ISSUE_ID, SPEAKER, CONTACT, ORGANISATION, ORGANISATION_ID, QUOTE, ORIGINAL_LINK";

    private final ActiveObjects ao;
    private final InstantSource clock;

    @Inject
    public AoFeedbackPeopleStore(@ComponentImport ActiveObjects ao, InstantSource clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Goes through all rows: names are the same in more ways than a database compares, and it is asked for seldom. */
    @Override
    public List<Said> of(PersonQuery query) {
        List<Said> found = new ArrayList<>();
        ao.stream(FeedbackEntity.class, Query.select(COLUMNS), row -> {
            if (isMeant(query, row)) {
                found.add(new Said(
                        row.getIssueId(),
                        orEmpty(row.getSpeaker()),
                        orEmpty(row.getContact()),
                        orEmpty(row.getOrganisation()),
                        orEmpty(row.getQuote()),
                        orEmpty(row.getOriginalLink())));
            }
        });
        return found;
    }

    private static boolean isMeant(PersonQuery query, FeedbackEntity row) {
        return query.means(
                orEmpty(row.getSpeaker()),
                orEmpty(row.getContact()),
                row.getOrganisationId() == null ? 0 : row.getOrganisationId(),
                orEmpty(row.getOrganisation()));
    }

    @Override
    public boolean erase(long issueId, PersonQuery query, boolean words) {
        boolean erased = false;
        for (FeedbackEntity row : ao.find(FeedbackEntity.class, "ISSUE_ID = ?", issueId)) {
            if (isMeant(query, row)) {
                eraseWords(row, query, words);
                row.setSpeaker("");
                row.setContact("");
                row.setConsent(false);
                row.setChangedAt(Date.from(clock.instant()));
                row.setRowVersion(row.getRowVersion() + 1);
                row.save();
                erased = true;
            }
        }
        return erased;
    }

    /** A link with a part left out leads nowhere. */
    private static void eraseWords(FeedbackEntity row, PersonQuery query, boolean all) {
        String link = orEmpty(row.getOriginalLink());
        String quote = orEmpty(row.getQuote());
        row.setQuote(all ? PersonWords.ERASED : query.cleaned(false, row.getIssueId(), quote));
        if (all || !query.cleaned(false, row.getIssueId(), link).equals(link)) {
            row.setOriginalLink("");
        }
    }
}
