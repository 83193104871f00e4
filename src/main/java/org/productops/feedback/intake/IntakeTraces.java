package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.store.Writes;

/**
 * What came in of people. What waits or failed becomes an issue without saying who it was; where their words go, too, nothing
 * is left to make one of, so that it is discarded and the queue says why. The same sent once more does not come in again.
 */
@JiraComponent
public class IntakeTraces implements PersonTraces {

    private static final String TOPIC = "intake";

    private final IntakePeopleStore people;
    private final IntakeEntryStore entries;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public IntakeTraces(IntakePeopleStore people, IntakeEntryStore entries, Writes writes, InstantSource clock) {
        this.people = people;
        this.entries = entries;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(
                TOPIC, people.of(query, true).stream().map(IntakeTraces::trace).toList());
    }

    private static PersonTrace trace(IntakePeopleStore.Kept kept) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", kept.ownId());
        fields.put("line", kept.line());
        fields.put("body", kept.body());
        fields.put("reason", kept.reason());
        fields.values().removeIf(String::isEmpty);
        return new PersonTrace(kept.issueId(), fields);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<IntakePeopleStore.Kept> found = people.of(query, words);
        for (IntakePeopleStore.Kept kept : found) {
            long id = kept.entryId();
            // Under the lock of whoever makes an issue of it: that has happened, or happens with what is left.
            writes.run(IntakeWork.LOCK, id, () -> {
                entries.find(id).flatMap(entry -> told(entry, words)).ifPresent(entries::update);
                people.erase(id, query.inTexts(), words);
                return id;
            });
        }
        return new Erased(TOPIC, found.size());
    }

    /** What says of itself that it was erased, so that nothing else is kept that comes under its id. */
    private Optional<IntakeEntry> told(IntakeEntry entry, boolean words) {
        if (entry.state().isOver()) {
            return Optional.of(entry.erased(clock.instant()));
        }
        return words
                ? Optional.of(entry.discarded(FieldErrors.of(Message.of(IntakeEntry.ERASED_BEFORE)), clock.instant()))
                : Optional.empty();
    }
}
