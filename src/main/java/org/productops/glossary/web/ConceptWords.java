package org.productops.glossary.web;

import java.util.Arrays;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.glossary.CaseRule;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/** How people read what a concept and its terms can be. */
final class ConceptWords {

    private ConceptWords() {}

    static Message text(ConceptStatus status) {
        return Message.of(status.textKey());
    }

    /** What colour AUI gives the lozenge of the status. */
    static String look(ConceptStatus status) {
        return switch (status) {
            case DRAFT -> "moved";
            case APPROVED -> "success";
            case RETIRED -> "default";
        };
    }

    /** What colour AUI gives the lozenge of the status. */
    static String look(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "success";
            case ADMITTED -> "default";
            case DEPRECATED -> "error";
            case SUPERSEDED -> "moved";
        };
    }

    static Message text(TermStatus status) {
        return Message.of(status.textKey());
    }

    static Message text(TermType type) {
        return Message.of(type.textKey());
    }

    static Message text(CaseRule rule) {
        return Message.of(rule.textKey());
    }

    static Message text(PartOfSpeech part) {
        return Message.of(part.textKey());
    }

    static List<Choice> statuses() {
        return List.of(
                Choice.labelled(ConceptStatus.APPROVED.name(), text(ConceptStatus.APPROVED)),
                Choice.labelled(ConceptStatus.DRAFT.name(), text(ConceptStatus.DRAFT)),
                Choice.labelled(ConceptStatus.RETIRED.name(), text(ConceptStatus.RETIRED)));
    }

    static List<Choice> termStatuses() {
        return Arrays.stream(TermStatus.values())
                .map(each -> Choice.labelled(each.name(), text(each)))
                .toList();
    }

    static List<Choice> termTypes() {
        return Arrays.stream(TermType.values())
                .map(each -> Choice.labelled(each.name(), text(each)))
                .toList();
    }

    static List<Choice> caseRules() {
        return Arrays.stream(CaseRule.values())
                .map(each -> Choice.labelled(each.name(), text(each)))
                .toList();
    }

    static List<Choice> partsOfSpeech() {
        return Arrays.stream(PartOfSpeech.values())
                .map(each -> Choice.labelled(each.name(), text(each)))
                .toList();
    }
}
