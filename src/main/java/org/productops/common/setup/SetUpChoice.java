package org.productops.common.setup;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.productops.common.settings.Settings;

/** The projects that offer what the set-up created, and those out of which it was taken again; ids, as they were kept. */
final class SetUpChoice {

    private static final String CHOSEN = "setup.projects";
    private static final String LEFT = "setup.projects-left";

    private final Settings settings;

    SetUpChoice(Settings settings) {
        this.settings = settings;
    }

    Set<Long> chosen() {
        return ids(CHOSEN);
    }

    /** Those from which not everything may have gone yet, so that taking it back can be done again. */
    Set<Long> left() {
        return ids(LEFT);
    }

    void keep(Collection<Long> chosen, Collection<Long> left) {
        settings.keep(CHOSEN, texts(chosen));
        settings.keep(LEFT, texts(left));
    }

    private Set<Long> ids(String name) {
        Set<Long> ids = new LinkedHashSet<>();
        settings.list(name).forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }

    private static List<String> texts(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
