package org.productops.feedback.intake.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.productops.common.person.PersonQuery;
import org.productops.feedback.intake.IntakePeopleStore;
import org.productops.feedback.intake.IntakeState;

/** What is kept of people in what came in, in the product's database. */
@JiraComponent
public final class AoIntakePeopleStore implements IntakePeopleStore {

    private static final String COLUMNS = "ID, ISSUE_ID, OWN_ID, ENTRY_LINE, SENT_BODY, REASON";

    private final ActiveObjects ao;

    @Inject
    public AoIntakePeopleStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Kept> of(PersonQuery query, boolean words) {
        List<Kept> found = new ArrayList<>();
        ao.stream(IntakeEntryEntity.class, Query.select(COLUMNS), row -> {
            Kept kept = new Kept(
                    row.getID(),
                    row.getIssueId(),
                    orEmpty(row.getOwnId()),
                    orEmpty(row.getEntryLine()),
                    orEmpty(row.getSentBody()),
                    orEmpty(row.getReason()));
            if (isMeant(query, words, kept)) {
                found.add(kept);
            }
        });
        return found;
    }

    private static boolean isMeant(PersonQuery query, boolean words, Kept kept) {
        boolean theirs = query.known().issueIds().contains(kept.issueId());
        return theirs && !(kept.line() + kept.body()).isEmpty()
                || !query.cleaned(words, kept.issueId(), kept.ownId()).equals(kept.ownId())
                || !query.cleaned(words, kept.issueId(), kept.line()).equals(kept.line())
                || !query.cleanedJson(words, kept.issueId(), kept.body()).equals(kept.body())
                || !query.cleanedJson(words, kept.issueId(), kept.reason()).equals(kept.reason());
    }

    @Override
    public void erase(long entryId, PersonQuery query, boolean words) {
        for (IntakeEntryEntity row : ao.find(IntakeEntryEntity.class, "ID = ?", entryId)) {
            long issueId = row.getIssueId();
            boolean over = IntakeState.named(row.getEntryState())
                    .filter(IntakeState::isOver)
                    .isPresent();
            row.setOwnId(orNull(query.cleaned(words, issueId, orEmpty(row.getOwnId()))));
            row.setReason(orNull(query.cleanedJson(words, issueId, orEmpty(row.getReason()))));
            row.setEntryLine(over ? null : orNull(query.cleaned(words, issueId, orEmpty(row.getEntryLine()))));
            row.setSentBody(over ? null : orNull(query.cleanedJson(words, issueId, orEmpty(row.getSentBody()))));
            row.setBodyKept(!over && row.getSentBody() != null);
            row.setRowVersion(row.getRowVersion() + 1);
            row.save();
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
