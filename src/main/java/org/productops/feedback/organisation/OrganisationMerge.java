package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/** What a merge takes along, in sentences: what becomes of each field. */
final class OrganisationMerge {

    private static final String TEXT = "productops.organisation.merge.";

    private OrganisationMerge() {}

    /**
     * What becomes of an organisation that is merged into another one.
     *
     * @param counts how much feedback names each; empty if nobody counts
     */
    static List<Message> facts(
            OrganisationBook book, OrganisationRecord ends, OrganisationRecord stays, Map<Long, Integer> counts) {
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of(
                TEXT + "names",
                String.join(", ", ends.names()),
                stays.name(),
                ends.names().size()));
        if (!ends.mailDomains().isEmpty()) {
            facts.add(Message.of(
                    TEXT + "domains",
                    ends.mailDomains().stream().map(MailDomains::shown).collect(Collectors.joining(", ")),
                    stays.name()));
        }
        OrganisationFacts now = ends.latest();
        OrganisationFacts then = stays.latest();
        add(facts, "segment", stays, then.segment(), now.segment());
        add(facts, "value", stays, number(then), number(now));
        if (now.state() != then.state()) {
            facts.add(Message.of(
                    TEXT + "state." + then.state().name().toLowerCase(Locale.ROOT), stays.name(), ends.name()));
        }
        int parts = book.partsOf(ends.id()).size();
        if (parts > 0) {
            facts.add(Message.of(TEXT + "parts", ends.name(), parts));
        }
        int feedback = counts.getOrDefault(ends.id(), 0);
        if (feedback > 0) {
            facts.add(Message.of(TEXT + "feedback", ends.name(), feedback, stays.name()));
        }
        facts.add(Message.of(TEXT + "back"));
        return facts;
    }

    /** Nothing becomes of what the one that ends does not have. */
    private static void add(List<Message> facts, String field, OrganisationRecord stays, String then, String now) {
        if (!now.isEmpty() && !now.equals(then)) {
            facts.add(
                    then.isEmpty()
                            ? Message.of(TEXT + field + ".none", stays.name(), now)
                            : Message.of(TEXT + field, stays.name(), then, now));
        }
    }

    private static String number(OrganisationFacts facts) {
        return facts.value().isPresent()
                ? OrganisationFields.grouped(facts.value().getAsLong())
                : "";
    }
}
