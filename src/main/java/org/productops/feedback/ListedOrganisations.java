package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationLibrary;

/** The organisations of the list. */
@JiraComponent
public class ListedOrganisations implements FeedbackOrganisations {

    private final OrganisationLibrary library;

    @Inject
    public ListedOrganisations(OrganisationLibrary library) {
        this.library = library;
    }

    @Override
    public SpokenFor spokeFor(String name, String contact, LocalDate day) {
        return name.isEmpty()
                ? library.byMail(contact).map(listed -> on(listed, day)).orElse(SpokenFor.NONE)
                : library.named(name)
                        .or(() -> library.byDomain(name))
                        .map(listed -> on(listed, day))
                        .orElseGet(() -> SpokenFor.named(name));
    }

    private SpokenFor on(Organisation listed, LocalDate day) {
        OrganisationFacts facts = library.factsOn(listed.id(), day);
        return new SpokenFor(
                OptionalLong.of(listed.id()),
                listed.name(),
                facts.segment(),
                facts.value(),
                Optional.of(facts.state()));
    }
}
