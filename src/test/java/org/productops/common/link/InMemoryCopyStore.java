package org.productops.common.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Copies in memory. */
public final class InMemoryCopyStore implements CopyStore {

    private final Map<String, CopyState> states = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();

    @Override
    public CopyState state(String name) {
        return states.getOrDefault(name, CopyState.NONE);
    }

    @Override
    public Optional<String> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    @Override
    public void replace(String name, CopyState state, String content) {
        contents.put(name, content);
        keep(name, state);
    }

    @Override
    public void keep(String name, CopyState state) {
        states.put(name, state);
    }
}
