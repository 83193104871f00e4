package org.productops.glossary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Flag;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** Turns what somebody looks for into a filter, or says of each part of it what is wrong. */
final class ConceptFilterRules {

    private final DomainTree domains;
    private final People people;
    private final LocalDate today;
    private final MeantAreas areas;

    ConceptFilterRules(DomainTree domains, People people, LocalDate today, MeantAreas areas) {
        this.domains = domains;
        this.people = people;
        this.today = today;
        this.areas = areas;
    }

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    ConceptFilter apply(ConceptFilterDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        TextRule.checkStorable(ConceptFilterFields.QUERY, draft.query(), errors);
        Optional<ConceptStatus> status = draft.status().isEmpty()
                ? Optional.empty()
                : ConceptRules.choice(
                        ConceptFilterFields.STATUS,
                        draft.status(),
                        ConceptStatus.values(),
                        ConceptStatus.APPROVED,
                        errors);
        Optional<Locale> language = draft.language().isEmpty()
                ? Optional.empty()
                : ConceptRules.language(ConceptFilterFields.LANGUAGE, draft.language(), Locale.ROOT, errors);
        Optional<Set<Long>> branch = domains(draft.domain(), errors);
        boolean due = Flag.check(ConceptFilterFields.DUE, draft.due(), errors).orElse(false);
        boolean proposed = Flag.check(ConceptFilterFields.PROPOSED, draft.proposed(), errors)
                .orElse(false);
        errors.throwIfAny();
        return new ConceptFilter(
                draft.query(),
                branch,
                status,
                language,
                draft.area().isEmpty() ? Optional.empty() : Optional.of(areas.keys(draft.area())),
                owner(draft.owner()),
                due ? Optional.of(today) : Optional.empty(),
                proposed);
    }

    private Optional<Set<Long>> domains(String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        long id = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
        if (domains.find(id).isEmpty()) {
            errors.at(
                    ConceptFilterFields.DOMAIN,
                    Message.of("productops.glossary.error.no-domain", TextRule.beginning(typed)));
        }
        return Optional.of(domains.branch(id));
    }

    /** Somebody who is not there owns nothing; whether there is such a user is nothing that readers are told. */
    private String owner(String typed) {
        return typed.isEmpty() ? "" : people.findByName(typed).map(Person::key).orElse(typed);
    }
}
