package org.productops.glossary.highlight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.glossary.GlossarySpace;

/** Pages that tests write, which the one reader may see or not. */
public final class FakeMarkedContents implements MarkedContents {

    private final Map<Long, MarkedContent> pages = new HashMap<>();
    private final Map<Long, String> storage = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private int reads;

    /** Writes a page, or its next version. */
    public FakeMarkedContents write(long id, GlossarySpace space, String text, boolean editable) {
        int version = pages.containsKey(id) ? pages.get(id).version() + 1 : 1;
        pages.put(id, new MarkedContent(id, version, space, editable));
        storage.put(id, text);
        return this;
    }

    /** Nobody may see it any more. */
    public void hide(long id) {
        hidden.add(id);
    }

    /** How often the text of a page was read. */
    public int reads() {
        return reads;
    }

    @Override
    public Optional<MarkedContent> find(long id) {
        return Optional.ofNullable(pages.get(id)).filter(page -> !hidden.contains(id));
    }

    @Override
    public String storage(long id) {
        reads++;
        return storage.getOrDefault(id, "");
    }
}
