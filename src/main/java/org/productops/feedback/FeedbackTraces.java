package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.issue.IssueWrites;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonKnowledge;
import org.productops.common.person.PersonKnown;
import org.productops.common.person.PersonNaming;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.PersonWords;

/** What feedback itself keeps of the people who gave it. */
@JiraComponent
public class FeedbackTraces implements PersonTraces, PersonKnowledge {

    private static final String TOPIC = "feedback";

    /** Shorter words are everybody's. */
    private static final int FEWEST_SAID = 20;

    private final FeedbackPeopleStore people;
    private final FeedbackStore store;
    private final FeedbackListing listing;
    private final IssueWrites writes;

    @Inject
    public FeedbackTraces(
            FeedbackPeopleStore people, FeedbackStore store, FeedbackListing listing, IssueWrites writes) {
        this.people = people;
        this.store = store;
        this.listing = listing;
        this.writes = writes;
    }

    /** A first name alone is many people's: elsewhere it is looked for only if it is what was typed. */
    @Override
    public PersonKnown known(PersonQuery query, String typed) {
        Set<Long> issueIds = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> theirs = new HashSet<>();
        Set<String> words = new HashSet<>();
        if (query.organisationNames().isEmpty() && PersonNaming.of(typed) == PersonNaming.DISTINCT) {
            names.add(typed);
        }
        theirs.add(typed);
        for (FeedbackPeopleStore.Said said : people.of(query)) {
            issueIds.add(said.issueId());
            for (String each : List.of(said.name(), said.contact())) {
                theirs.add(each);
                if (PersonNaming.of(each) == PersonNaming.DISTINCT) {
                    names.add(each);
                }
            }
            if (said.said().length() >= FEWEST_SAID) {
                words.add(said.said());
            }
        }
        return new PersonKnown(issueIds, PersonWords.of(names), PersonWords.of(theirs), PersonWords.of(words));
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(
                TOPIC,
                people.about(query, true).stream().map(FeedbackTraces::trace).toList());
    }

    private static PersonTrace trace(FeedbackPeopleStore.Said said) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FeedbackFields.SPEAKER, said.name());
        fields.put(FeedbackFields.CONTACT, said.contact());
        fields.put(FeedbackFields.ORGANISATION, said.organisation());
        fields.put(FeedbackFields.CHANNEL, said.channel());
        fields.put(FeedbackFields.QUOTE, said.said());
        fields.put(FeedbackFields.LINK, said.link());
        fields.values().removeIf(String::isEmpty);
        return new PersonTrace(said.issueId(), fields);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        int count = 0;
        // First what others said: by what those who are meant said, it is found again should this be broken off.
        List<Long> issueIds = Stream.concat(people.naming(query, words).stream(), people.of(query).stream())
                .map(FeedbackPeopleStore.Said::issueId)
                .toList();
        for (long issueId : issueIds) {
            boolean erased = writes.changeIfThere(issueId, () -> erase(issueId, query.inTexts(), words))
                    .orElseGet(() -> {
                        // What is left of an issue that is gone goes as a whole.
                        store.forget(List.of(issueId));
                        return true;
                    });
            count += erased ? 1 : 0;
        }
        return new Erased(TOPIC, count);
    }

    /** What lists keep of what was said goes with it. */
    private boolean erase(long issueId, PersonQuery query, boolean words) {
        boolean erased = people.erase(issueId, query, words);
        if (erased) {
            store.find(issueId).ifPresent(listing::kept);
        }
        return erased;
    }
}
