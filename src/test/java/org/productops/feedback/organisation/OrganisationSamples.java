package org.productops.feedback.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Organisations for tests. */
public final class OrganisationSamples {

    /** From when on holds what the organisations below are. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private OrganisationSamples() {}

    /** A customer without other names. */
    public static OrganisationRecord customer(long id, String name) {
        return organisation(id, name, List.of(), List.of());
    }

    /** One that was merged into another one. */
    public static OrganisationRecord merged(long id, String name, long into) {
        OrganisationRecord customer = customer(id, name);
        return new OrganisationRecord(
                id,
                name,
                customer.aliases(),
                customer.mailDomains(),
                customer.facts(),
                OptionalLong.of(into),
                false,
                1);
    }

    /** A customer worth 1,000. */
    public static OrganisationRecord organisation(long id, String name, List<String> aliases, List<String> domains) {
        return new OrganisationRecord(
                id,
                name,
                aliases,
                domains,
                List.of(facts("Enterprise", 1000, OrganisationState.CUSTOMER, FIRST_DAY)),
                OptionalLong.empty(),
                false,
                1);
    }

    /** What an organisation is from a day on. */
    public static OrganisationFacts facts(String segment, long value, OrganisationState state, LocalDate from) {
        return new OrganisationFacts(segment, OptionalLong.of(value), state, from);
    }
}
