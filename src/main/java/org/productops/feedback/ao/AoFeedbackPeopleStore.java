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
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonWords;
import org.productops.feedback.FeedbackPeopleStore;

/** What feedback keeps of people, in Jira's database. */
@JiraComponent
public final class AoFeedbackPeopleStore implements FeedbackPeopleStore {

    private static final String COLUMNS =
            "ID, ISSUE_ID, SPEAKER, CONTACT, ORGANISATION, ORGANISATION_ID, CHANNEL, QUOTE, ORIGINAL_LINK";

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
        return all(row -> isMeant(query, row));
    }

    @Override
    public List<Said> about(PersonQuery query, boolean words) {
        return all(row -> isMeant(query, row) || isNaming(query, words, row));
    }

    @Override
    public List<Said> naming(PersonQuery query, boolean words) {
        return all(row -> !isMeant(query, row) && isNaming(query, words, row));
    }

    private List<Said> all(Predicate<FeedbackEntity> which) {
        List<Said> found = new ArrayList<>();
        ao.stream(FeedbackEntity.class, Query.select(COLUMNS), row -> {
            if (which.test(row)) {
                found.add(new Said(
                        row.getIssueId(),
                        orEmpty(row.getSpeaker()),
                        orEmpty(row.getContact()),
                        orEmpty(row.getOrganisation()),
                        orEmpty(row.getChannel()),
                        orEmpty(row.getQuote()),
                        orEmpty(row.getOriginalLink())));
            }
        });
        return found;
    }

    /** Who is called the same and speaks for somebody else is somebody else. */
    private static boolean isNaming(PersonQuery query, boolean words, FeedbackEntity row) {
        if (!query.organisationNames().isEmpty()
                && (query.known().names().in(orEmpty(row.getSpeaker()))
                        || query.known().names().in(orEmpty(row.getContact())))) {
            return false;
        }
        return Stream.of(
                        row.getSpeaker(),
                        row.getContact(),
                        row.getOrganisation(),
                        row.getChannel(),
                        row.getQuote(),
                        row.getOriginalLink())
                .map(text -> orEmpty(text))
                .anyMatch(text -> !query.cleaned(words, row.getIssueId(), text).equals(text));
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
            boolean meant = isMeant(query, row);
            if (meant || isNaming(query, words, row)) {
                eraseWords(row, query, words, meant);
                row.setSpeaker(meant ? "" : left(query, words, issueId, row.getSpeaker()));
                row.setContact(meant ? "" : left(query, words, issueId, row.getContact()));
                row.setConsent(!meant && row.isConsent());
                row.setChangedAt(Date.from(clock.instant()));
                row.setRowVersion(row.getRowVersion() + 1);
                row.save();
                erased = true;
            }
        }
        return erased;
    }

    /** Of whoever said it, nothing is left if it was nothing else. */
    private static String left(PersonQuery query, boolean words, long issueId, String text) {
        String left = query.cleaned(words, issueId, orEmpty(text));
        return left.equals(PersonWords.ERASED) ? "" : left;
    }

    /** A link with a part left out leads nowhere. */
    private static void eraseWords(FeedbackEntity row, PersonQuery query, boolean words, boolean meant) {
        long issueId = row.getIssueId();
        String link = orEmpty(row.getOriginalLink());
        boolean all = words && meant;
        row.setQuote(all ? PersonWords.ERASED : query.cleaned(words, issueId, orEmpty(row.getQuote())));
        row.setChannel(query.cleaned(words, issueId, orEmpty(row.getChannel())));
        row.setOrganisation(query.cleaned(words, issueId, orEmpty(row.getOrganisation())));
        if (all || !query.cleaned(words, issueId, link).equals(link)) {
            row.setOriginalLink("");
        }
    }
}
