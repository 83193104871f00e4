package org.productops.readiness.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.check.CheckSubjects.Choice;

/** The checks that other plugins add. They come and go with those plugins. */
public interface PluginChecks {

    /** All that are there now, by name. */
    List<Choice> all();

    /**
     * Asks a check.
     *
     * @return empty if it is not there now
     * @throws RuntimeException if the check fails, in whichever way
     */
    <T> Optional<T> ask(String key, Function<ReadinessCheck, T> question);
}
