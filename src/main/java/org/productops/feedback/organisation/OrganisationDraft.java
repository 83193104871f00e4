package org.productops.feedback.organisation;

import java.util.List;
import java.util.Objects;

/**
 * An organisation as somebody typed it, in a form, a table or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Organisation}
 * @param aliases see {@link Organisation}
 * @param segment see {@link Organisation}
 * @param value see {@link Organisation}
 * @param state the name of an {@link OrganisationState}; a customer if it is empty
 * @param mailDomains see {@link Organisation}
 * @param from the day from which on segment, value and state hold; today if it is empty
 */
public record OrganisationDraft(
        String name,
        List<String> aliases,
        String segment,
        String value,
        String state,
        List<String> mailDomains,
        String from) {

    public OrganisationDraft {
        name = text(name);
        aliases = texts(aliases);
        segment = text(segment);
        value = text(value);
        state = text(state);
        mailDomains = texts(mailDomains);
        from = text(from);
    }

    /** A customer of whom nothing is known but the name. */
    public static OrganisationDraft named(String name) {
        return new OrganisationDraft(name, List.of(), "", "", "", List.of(), "");
    }

    /** An organisation as it is, of which nothing changes. */
    static OrganisationDraft of(OrganisationRecord organisation) {
        OrganisationFacts facts = organisation.latest();
        return new OrganisationDraft(
                organisation.name(),
                organisation.aliases(),
                facts.segment(),
                OrganisationFields.value(facts),
                facts.state().name(),
                organisation.mailDomains(),
                "");
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> texts(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(OrganisationDraft::text).toList();
    }
}
