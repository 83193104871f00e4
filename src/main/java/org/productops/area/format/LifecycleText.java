package org.productops.area.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Lifecycle;

/** Lifecycles by the words that other catalogs have for them. */
final class LifecycleText {

    private static final Map<String, Lifecycle> OTHERS = Map.of(
            "experimental", Lifecycle.BUILDING,
            "pre-release", Lifecycle.BUILDING,
            "production", Lifecycle.LIVE,
            "active", Lifecycle.LIVE,
            "deprecated", Lifecycle.SUNSET);

    private LifecycleText() {}

    /** The lifecycle that a word stands for, ours or another one. */
    static Optional<Lifecycle> parse(String word) {
        return Lifecycle.find(word).or(() -> Optional.ofNullable(OTHERS.get(word.toLowerCase(Locale.ROOT))));
    }
}
