package org.productops.readiness.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.check.CheckSubjects.Choice;

/** The checks of other plugins, which come and go. */
public final class FakePluginChecks implements PluginChecks {

    public final Map<String, ReadinessCheck> there = new TreeMap<>();

    @Override
    public List<Choice> all() {
        return there.values().stream()
                .map(check -> new Choice(check.key(), check.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    @Override
    public <T> Optional<T> ask(String key, Function<ReadinessCheck, T> question) {
        return Optional.ofNullable(there.get(key)).map(question);
    }
}
