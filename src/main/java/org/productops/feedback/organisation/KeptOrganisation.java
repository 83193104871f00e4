package org.productops.feedback.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.productops.common.json.Json;

/** An organisation as it was before an import, as a text that brings it back. */
final class KeptOrganisation {

    /** The places of its parts. */
    private static final int NAME = 0;

    private static final int ALIASES = 1;
    private static final int MAIL_DOMAINS = 2;
    private static final int FACTS = 3;

    /** The places of the parts of facts. */
    private static final int SEGMENT = 0;

    private static final int VALUE = 1;
    private static final int STATE = 2;
    private static final int FROM = 3;

    private KeptOrganisation() {}

    static String write(OrganisationRecord organisation) {
        return Json.write(List.of(
                organisation.name(),
                organisation.aliases(),
                organisation.mailDomains(),
                organisation.facts().stream()
                        .map(facts -> List.of(
                                facts.segment(),
                                OrganisationFields.value(facts),
                                facts.state().name(),
                                facts.from().toString()))
                        .toList()));
    }

    /** @param now the organisation as it is */
    static OrganisationRecord read(String text, OrganisationRecord now) {
        List<?> parts = Json.read(text, List.class);
        return new OrganisationRecord(
                now.id(),
                String.valueOf(parts.get(NAME)),
                texts(parts.get(ALIASES)),
                texts(parts.get(MAIL_DOMAINS)),
                ((List<?>) parts.get(FACTS))
                        .stream().map(KeptOrganisation::facts).toList(),
                now.mergedInto(),
                false,
                now.version() + 1);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static OrganisationFacts facts(Object list) {
        List<String> texts = texts(list);
        String value = texts.get(VALUE);
        return new OrganisationFacts(
                texts.get(SEGMENT),
                value.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value)),
                OrganisationState.valueOf(texts.get(STATE)),
                LocalDate.parse(texts.get(FROM)));
    }
}
