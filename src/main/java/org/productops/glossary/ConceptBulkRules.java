package org.productops.glossary;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;

/** Turns what somebody wants many concepts to be into those concepts, or says what is wrong. One for each draft. */
public final class ConceptBulkRules {

    /** So many can be chosen one by one; more are chosen by a filter. */
    public static final int MOST_CHOSEN = 500;

    /** So many are changed at once. */
    public static final int MOST_CHANGED = 10_000;

    private final ConceptBulkDraft draft;
    private final LocalDate today;
    private final Optional<ConceptBulkChange> change;
    private final Optional<ConceptStatus> status;
    private final long domainId;
    private final String areaKey;
    private final String ownerKey;

    /**
     * @param today the day of a review
     * @param areas which areas there are
     * @throws org.productops.common.error.InvalidException with all that is wrong whatever concepts are meant
     */
    ConceptBulkRules(ConceptBulkDraft draft, People people, LocalDate today, MeantAreas areas) {
        FieldErrors.Collector errors = FieldErrors.collect();
        this.draft = draft;
        this.today = today;
        change = ConceptBulkChange.find(draft.change());
        if (change.isEmpty()) {
            errors.at(
                    ConceptBulkFields.CHANGE,
                    Message.of("productops.glossary.bulk.no-change", TextRule.beginning(draft.change())));
        }
        status = is(ConceptBulkChange.STATUS) ? status(errors) : Optional.empty();
        domainId = is(ConceptBulkChange.DOMAIN) ? domain(errors) : 0;
        areaKey = is(ConceptBulkChange.AREA)
                ? areas.key(
                        ConceptBulkFields.AREA,
                        ConceptRules.AREA.check(ConceptBulkFields.AREA, draft.area(), errors),
                        errors)
                : "";
        ownerKey = is(ConceptBulkChange.OWNER) ? owner(people, errors) : "";
        errors.throwIfAny();
    }

    private boolean is(ConceptBulkChange wanted) {
        return change.equals(Optional.of(wanted));
    }

    private Optional<ConceptStatus> status(FieldErrors.Collector errors) {
        if (draft.status().isEmpty()) {
            errors.at(ConceptBulkFields.STATUS, Message.of("productops.common.error.text-empty"));
            return Optional.empty();
        }
        return ConceptRules.choice(
                ConceptBulkFields.STATUS, draft.status(), ConceptStatus.values(), ConceptStatus.APPROVED, errors);
    }

    private long domain(FieldErrors.Collector errors) {
        if (draft.domain().isEmpty()) {
            return 0;
        }
        if (!draft.domain().matches("\\d{1,18}")) {
            errors.at(
                    ConceptBulkFields.DOMAIN,
                    Message.of("productops.glossary.error.no-domain", TextRule.beginning(draft.domain())));
            return 0;
        }
        return Long.parseLong(draft.domain());
    }

    private String owner(People people, FieldErrors.Collector errors) {
        if (draft.owner().isEmpty()) {
            return "";
        }
        Optional<String> key = people.findByName(draft.owner()).map(Person::key);
        if (key.isEmpty()) {
            errors.at(
                    ConceptBulkFields.OWNER,
                    Message.of("productops.glossary.error.no-user", TextRule.beginning(draft.owner())));
        }
        return key.orElse("");
    }

    /** What is to be done. */
    ConceptBulkChange change() {
        return change.orElseThrow();
    }

    /** Tells what cannot be, in the glossary as it is. */
    void check(GlossaryContent content, FieldErrors.Collector errors) {
        if (domainId != 0 && content.domain(domainId).isEmpty()) {
            errors.at(ConceptBulkFields.DOMAIN, Message.of("productops.glossary.error.no-domain", domainId));
        }
    }

    /** What becomes of a concept; the same for one that is so already. */
    Concept apply(Concept concept) {
        Classification at = concept.classification();
        Care care = concept.care();
        Concept after =
                switch (change()) {
                    case STATUS -> concept.withStatus(status.orElseThrow());
                    case DOMAIN ->
                        concept.withClassification(
                                new Classification(domainId, at.areaKey(), at.broader(), at.related()));
                    case AREA ->
                        concept.withClassification(
                                new Classification(at.domainId(), areaKey, at.broader(), at.related()));
                    case OWNER ->
                        concept.withCare(new Care(ownerKey, care.proposerKey(), care.reviewMonths(), care.reviewed()));
                    case REVIEWED ->
                        concept.withCare(
                                new Care(care.ownerKey(), care.proposerKey(), care.reviewMonths(), Optional.of(today)));
                    case DELETE -> concept;
                };
        return after.equals(concept) ? concept : after.withVersion(concept.version() + 1);
    }
}
