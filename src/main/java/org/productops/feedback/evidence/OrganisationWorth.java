package org.productops.feedback.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.SpokenFor;

/** What organisations are worth together that ask for something, each as it was when it spoke last. Not for several threads. */
public final class OrganisationWorth {

    private final Map<String, Long> values = new HashMap<>();
    private final Function<SpokenFor, Optional<String>> nameNow;

    /** @param nameNow what an organisation of the list is called now; of those that were merged, the same of all */
    public OrganisationWorth(Function<SpokenFor, Optional<String>> nameNow) {
        this.nameNow = nameNow;
    }

    /** Somebody spoke for an organisation. To be told of the newest first. */
    public void add(SpokenFor spoken) {
        String identity = TextIdentity.of(name(spoken));
        spoken.value().ifPresent(value -> values.putIfAbsent(identity, value));
    }

    /** What the organisation is called. */
    String name(SpokenFor spoken) {
        return nameNow.apply(spoken).orElse(spoken.name());
    }

    /** What they are worth; empty if that is known of none. */
    public OptionalLong sum() {
        return values.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        values.values().stream().mapToLong(Long::longValue).sum());
    }
}
