package org.productops.style;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Style guides and choices in memory. */
public final class InMemoryStyleGuideStore implements StyleGuideStore {

    private final Map<Long, StyleGuide> guides = new TreeMap<>();
    private final Map<Long, StyleChoice> choices = new TreeMap<>();
    private long last = 100;

    @Override
    public List<StyleGuide> all() {
        return List.copyOf(guides.values());
    }

    @Override
    public StyleGuide put(StyleGuide guide) {
        StyleGuide stored = guide.id() == 0 ? guide.withId(++last) : guide;
        guides.put(stored.id(), stored);
        return stored;
    }

    @Override
    public void delete(StyleGuide guide) {
        guides.remove(guide.id());
        choices.replaceAll((space, choice) -> choice.without(guide.id()));
    }

    @Override
    public List<StyleChoice> choices() {
        return List.copyOf(choices.values());
    }

    @Override
    public void put(StyleChoice choice) {
        choices.put(choice.spaceId(), choice);
    }

    @Override
    public void deleteChoice(long spaceId) {
        choices.remove(spaceId);
    }
}
