package org.productops.feedback.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.productops.common.version.Versioned;

/**
 * What is shown of an organisation.
 *
 * @param organisation as it is today
 * @param facts what it was since when, the latest first
 * @param whole the organisation that stands for it, if it was merged
 * @param parts the organisations that were merged into it, directly or into one of them
 * @param feedback how much feedback was given for it and its parts; empty if nobody counts it
 */
public record OrganisationView(
        Organisation organisation,
        List<OrganisationFacts> facts,
        Optional<Organisation> whole,
        List<Organisation> parts,
        OptionalInt feedback)
        implements Versioned {

    public OrganisationView {
        Objects.requireNonNull(organisation, "organisation");
        facts = List.copyOf(facts);
        Objects.requireNonNull(whole, "whole");
        parts = List.copyOf(parts);
        Objects.requireNonNull(feedback, "feedback");
    }

    @Override
    public long version() {
        return organisation.version();
    }
}
