package org.productops.glossary.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.productops.glossary.GlossarySpace;

/** Pages in memory, of which everybody sees those of the spaces that they see. */
public final class FakeWordPages implements WordPages {

    private record Page(WordPlace place, GlossarySpace space, String storage) {}

    private final Map<Long, Page> all = new HashMap<>();
    private final Predicate<String> visible;

    /** What a reader of a page does while the pages are read. */
    public Runnable meanwhile = () -> {};

    /** @param visible whether the one who is logged in sees a space, by its key */
    public FakeWordPages(Predicate<String> visible) {
        this.visible = visible;
    }

    /** Writes a page. */
    public void write(long id, GlossarySpace space, String storage) {
        all.put(id, new Page(new WordPlace(id, space.id(), "Page <" + id + ">", "/page/" + id), space, storage));
    }

    /** Removes a page. */
    public void remove(long id) {
        all.remove(id);
    }

    @Override
    public List<Long> latest(String spaceKey, int most, Runnable goOn) {
        goOn.run();
        return all.values().stream()
                .filter(page -> spaceKey.isEmpty() || page.space().key().equals(spaceKey))
                .filter(page -> visible.test(page.space().key()))
                .map(page -> page.place().id())
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<WordPlace> find(long id) {
        return Optional.ofNullable(all.get(id))
                .filter(page -> visible.test(page.space().key()))
                .map(Page::place);
    }

    @Override
    public String storage(long id) {
        meanwhile.run();
        return all.get(id).storage();
    }
}
