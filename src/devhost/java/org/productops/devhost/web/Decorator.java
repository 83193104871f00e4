package org.productops.devhost.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The frames that a page can ask for by {@code <meta name="decorator" content="…">}. */
public enum Decorator {
    /** For everybody. */
    GENERAL("atl.general", "main"),
    /** For administrators, with the administration's navigation. */
    ADMIN("atl.admin");

    private final List<String> names;

    Decorator(String... names) {
        this.names = List.of(names);
    }

    /** The name that is also the context of its scripts and styles. */
    public String context() {
        return names.get(0);
    }

    /** The frame of this name. */
    public static Optional<Decorator> named(String name) {
        return Arrays.stream(values())
                .filter(decorator -> decorator.names.contains(name))
                .findFirst();
    }
}
