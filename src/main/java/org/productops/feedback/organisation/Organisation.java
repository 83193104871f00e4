package org.productops.feedback.organisation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.productops.common.text.TextIdentity;
import org.productops.common.version.Versioned;

/**
 * A company or other group of people for whom feedback is given, as it is today.
 *
 * @param id never given to another one
 * @param name what it is called
 * @param aliases its other names; each name and other name belongs to one organisation
 * @param segment the kind of customer; empty if nobody said
 * @param value what it is worth in whole units of the currency that administrators named; empty if nobody said
 * @param state how it and we stand to each other
 * @param mailDomains the domains of its people's mail addresses, in small ASCII letters
 * @param mergedInto the organisation that this one turned out to be; empty for one that stands for itself
 * @param version counts the changes, from 1 on
 */
public record Organisation(
        long id,
        String name,
        List<String> aliases,
        String segment,
        OptionalLong value,
        OrganisationState state,
        List<String> mailDomains,
        OptionalLong mergedInto,
        long version)
        implements Versioned {

    public Organisation {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
        mailDomains = List.copyOf(mailDomains);
        Objects.requireNonNull(mergedInto, "mergedInto");
    }

    /** Whether who writes this name, which is none of its own, probably means it. */
    public boolean isNearlyCalled(String typed) {
        String identity = TextIdentity.of(typed);
        OrganisationSpelling spelling = OrganisationSpelling.of(typed);
        List<String> names = Stream.concat(Stream.of(name), aliases.stream()).toList();
        return names.stream().noneMatch(each -> TextIdentity.of(each).equals(identity))
                && names.stream().map(OrganisationSpelling::of).anyMatch(spelling::isNearly);
    }
}
