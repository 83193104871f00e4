package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/**
 * What a glossary's editors decide on concepts: whether they are in force, and what becomes of what was proposed. Each asks for
 * the version that the caller had read, and throws a {@link ConflictException} if the concept is at another one by now, a {@link
 * NotFoundException} if there is none, and a {@link NotPermittedException} if the caller may not edit the glossary.
 */
@ConfluenceComponent
public class ConceptDecisionService {

    /** The field with the reason why a proposal is declined. */
    public static final String REASON = "reason";

    /** The field with the concept of which a proposal becomes another word. */
    public static final String INTO = "into";

    private static final TextRule REASON_TEXT = TextRule.lines(1000);

    private final GlossaryAccess access;
    private final ConceptWrites writes;

    @Inject
    public ConceptDecisionService(GlossaryAccess access, ConceptWrites writes) {
        this.access = access;
        this.writes = writes;
    }

    /**
     * Puts a concept in force, or out of it.
     *
     * @param confirmation whether it may be in force though nobody has said what it means, or go out of force although its word is the
     *     one to write instead of others
     * @throws UnconfirmedException if it is so, and that was not agreed to
     */
    public Concept decide(String key, long id, long version, ConceptStatus status, Confirmation confirmation) {
        return change(key, id, version, (concept, content) -> {
            confirmation.require(new UnconfirmedException(ConceptTies.ofStatus(List.of(concept), status, content)));
            return concept.withStatus(status);
        });
    }

    /**
     * Does not take up what somebody proposed: it is kept as retired, so that it is not proposed again, and says why with the
     * word itself, where whoever proposed it reads it.
     *
     * @throws InvalidException at {@link #REASON} if there is none
     */
    public Concept decline(String key, long id, long version, String reason) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String why = REASON_TEXT.check(REASON, reason, errors);
        if (why.isEmpty() && errors.isEmpty()) {
            errors.at(REASON, Message.of("productops.glossary.error.no-reason"));
        }
        // Whoever may not decide learns that first.
        access.requireEditor(access.visible(key));
        errors.throwIfAny();
        return change(key, id, version, (concept, content) -> concept.withStatus(ConceptStatus.RETIRED)
                .withNote(why));
    }

    /**
     * Makes the words of a proposal other words for a concept that is there, and removes the proposal, whose address leads there
     * then; see {@link ConceptService#successor}.
     *
     * @param into the id of that concept
     * @return that concept
     * @throws InvalidException at {@link #INTO} if there is none
     */
    public Concept merge(String key, long id, long version, Optional<Long> into) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        return writes.change(place, user, edit -> {
            Concept proposal = stored(edit, id, version);
            Concept before = into.filter(other -> other != id)
                    .flatMap(edit::stored)
                    .orElseThrow(
                            () -> InvalidException.at(INTO, Message.of("productops.glossary.error.no-concept-chosen")));
            Concept after =
                    before.withTerms(together(before.terms(), proposal.terms())).withVersion(before.version() + 1);
            if (after.terms().size() > ConceptRules.MOST_TERMS) {
                throw InvalidException.at(
                        INTO,
                        Message.of(
                                "productops.glossary.error.terms-many",
                                ConceptRules.MOST_TERMS,
                                after.terms().size()));
            }
            edit.merge(proposal, before.id());
            // Removing the proposal may have changed it, if it was related to that.
            Concept now = edit.stored(before.id()).orElseThrow();
            Concept merged = now.withTerms(after.terms()).withVersion(now.version() + 1);
            edit.update(List.of(now), List.of(merged));
            return merged;
        });
    }

    private static List<Term> together(List<Term> terms, List<Term> more) {
        List<Term> all = new ArrayList<>(terms);
        for (Term term : more) {
            if (all.stream().noneMatch(each -> same(each, term))) {
                all.add(new Term(
                        term.text(),
                        term.language(),
                        term.isPreferred() && all.stream().anyMatch(each -> isPreferredBeside(each, term))
                                ? TermStatus.ADMITTED
                                : term.status(),
                        term.type(),
                        term.partOfSpeech(),
                        term.caseRule(),
                        term.forms(),
                        term.note(),
                        term.replacedBy()));
            }
        }
        return all;
    }

    private static boolean same(Term one, Term other) {
        return one.language().equals(other.language())
                && TextIdentity.of(one.text()).equals(TextIdentity.of(other.text()));
    }

    private static boolean isPreferredBeside(Term one, Term other) {
        return one.isPreferred() && one.language().equals(other.language());
    }

    private Concept change(String key, long id, long version, BiFunction<Concept, GlossaryContent, Concept> change) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        return writes.change(place, user, edit -> {
            Concept before = stored(edit, id, version);
            Concept after = change.apply(before, edit.content());
            if (after.equals(before)) {
                return before;
            }
            Concept next = after.withVersion(before.version() + 1);
            edit.update(List.of(before), List.of(next));
            return next;
        });
    }

    private static Concept stored(ConceptEdit edit, long id, long version) {
        Concept concept = edit.stored(id).orElseThrow(() -> ConceptService.noConcept(id));
        ConflictException.check(concept, version, Message.of("productops.glossary.error.conflict", concept.name()));
        return concept;
    }
}
