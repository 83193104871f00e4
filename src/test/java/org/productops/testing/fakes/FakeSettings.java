package org.productops.testing.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.settings.Settings;

/** Settings in memory. */
public final class FakeSettings implements Settings {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public void keep(String name, String text) {
        texts.put(name, text);
    }

    @Override
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    @Override
    public void keep(String name, List<String> list) {
        lists.put(name, List.copyOf(list));
    }
}
